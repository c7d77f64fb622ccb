import classes from './stage-frames.module.css';

/** The room that the words of a chapter take of the stage; the map fits its picture into the rest. */
export function StageFrames() {
  return (
    <>
      <div className={classes.words} data-map-inset="left" />
      <div className={classes.below} data-map-inset="bottom" />
      <div className={classes.foot} data-map-inset="bottom" />
    </>
  );
}
