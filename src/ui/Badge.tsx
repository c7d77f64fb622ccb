import classes from './badge.module.css';

/** A small framed word, such as a class or a state. */
export function Badge({
  text,
  hint,
  tone = 'plain',
}: {
  readonly text: string;
  readonly hint?: string | undefined;
  readonly tone?: 'plain' | 'dashed' | 'strong';
}) {
  return (
    <span className={classes.badge} data-tone={tone} title={hint}>
      {text}
    </span>
  );
}
