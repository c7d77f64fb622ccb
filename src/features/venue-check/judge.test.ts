import { describe, expect, it } from 'vitest';
import { adviceOf, rangesOf } from './advice-list.ts';
import { type Finding, verdictOf, worstVerdict } from './finding.ts';
import { judgeAssets, judgeFonts, judgeFrames, judgeStills } from './judge-chapter.ts';
import { judgeBattery, judgeCopy, judgeGpu, judgeScreen, judgeSecondScreen } from './judge-machine.ts';

const MAP_VIEW = { bounds: [121, 31, 122, 32], zoom: 12 } as const;

describe('what is found about the machine', () => {
  it.each([
    ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)', 'green', 'gpu'],
    ['', 'green', 'hiddenGpu'],
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', 'yellow', 'softwareGpu'],
    ['Microsoft Basic Render Driver', 'yellow', 'softwareGpu'],
    ['llvmpipe (LLVM 15.0.6, 256 bits)', 'yellow', 'softwareGpu'],
  ])('a renderer called %j is %s', (name, verdict, said) => {
    expect(judgeGpu({ name })).toMatchObject({ verdict, said });
  });

  it('is a fault without WebGL 2', () => {
    expect(judgeGpu(null)).toMatchObject({ verdict: 'red', advice: 'webgl' });
  });

  it('warns of a small screen either way round, and of a single one', () => {
    const verdictFor = (width: number, height: number) => judgeScreen({ width, height, pixelRatio: 1 }).verdict;
    expect([verdictFor(1920, 1080), verdictFor(1080, 1920), verdictFor(390, 844)]).toEqual([
      'green',
      'green',
      'yellow',
    ]);
    expect([true, false, null].map((has) => judgeSecondScreen(has).verdict)).toEqual(['green', 'yellow', 'yellow']);
  });

  it('says nothing of a battery that is not there, and is strict about an empty one', () => {
    expect(judgeBattery(null)).toEqual([]);
    const verdictAt = (isCharging: boolean, fraction: number) => judgeBattery({ isCharging, fraction })[0]?.verdict;
    expect([verdictAt(true, 0.1), verdictAt(false, 0.9), verdictAt(false, 0.1)]).toEqual(['green', 'yellow', 'red']);
  });

  it('has a word for every state of the offline copy', () => {
    const failure = { reason: 'network', place: '', detail: '' } as const;
    expect(judgeCopy({ kind: 'ready', buildId: '1', fileCount: 9 }).verdict).toBe('green');
    expect(judgeCopy({ kind: 'impossible', reason: 'file' }).verdict).toBe('green');
    expect(judgeCopy({ kind: 'impossible', reason: 'insecure' }).verdict).toBe('yellow');
    expect(judgeCopy({ kind: 'preparing', done: 63, total: 100 })).toMatchObject({
      verdict: 'yellow',
      values: { percent: 63 },
    });
    expect(judgeCopy({ kind: 'failed', failure }).verdict).toBe('red');
  });
});

describe('what is found about a chapter', () => {
  it('counts the files that the copy lacks, and names some', () => {
    expect(judgeAssets({ checkedCount: 5, missing: [] }).verdict).toBe('green');
    expect(judgeAssets({ checkedCount: 5, missing: ['a', 'b', 'c', 'd'] })).toMatchObject({
      verdict: 'red',
      values: { count: 4, files: 'a · b · c …' },
    });
    expect(judgeAssets(undefined)).toMatchObject({ verdict: 'yellow', said: 'notKept' });
  });

  it('asks for stills without calling their want a fault', () => {
    expect([judgeStills([]), judgeStills(['x']), judgeStills(undefined)].map(({ verdict }) => verdict)).toEqual([
      'green',
      'yellow',
      'yellow',
    ]);
  });

  it('names the characters that no font can draw', () => {
    const found = judgeFonts(new Set(['核', '𲎯']), (character) => character !== '𲎯');
    expect(found).toMatchObject({ verdict: 'red', values: { count: 1, characters: '𲎯' } });
  });

  it('judges the middle of the frames, so that one hiccup is no verdict', () => {
    const drawn = (frameMilliseconds: readonly number[]) =>
      judgeFrames({ kind: 'drawn', frameMilliseconds, view: MAP_VIEW }).verdict;
    expect(drawn([16, 17, 16, 900, 17])).toBe('green');
    expect(drawn([300, 17, 280, 310, 290])).toBe('yellow');
    expect(judgeFrames({ kind: 'late', seconds: 45 }).verdict).toBe('red');
    expect(judgeFrames({ kind: 'no-map' }).verdict).toBe('red');
  });
});

describe('what it comes to', () => {
  const finding = (subject: Finding['subject'], verdict: Finding['verdict'], advice: Finding['advice']): Finding => ({
    subject,
    verdict,
    said: 'noMap',
    values: {},
    advice,
  });
  const chapter = (...findings: Finding[]) => ({ chapterId: 'x', title: { zh: '章', en: 'chapter' }, findings });
  const report = {
    kind: 'done',
    chapterCount: 4,
    machine: [finding('gpu', 'yellow', 'software')],
    chapters: [
      chapter(finding('frames', 'yellow', 'slow')),
      chapter(finding('frames', 'yellow', 'slow'), finding('fonts', 'red', 'fonts')),
      chapter(finding('frames', 'green', null)),
      chapter(finding('frames', 'yellow', 'slow')),
    ],
  } as const;

  it('is as bad as the worst of it', () => {
    expect(worstVerdict([])).toBe('green');
    expect(verdictOf(report)).toBe('red');
  });

  it('says each thing to do once, faults first', () => {
    expect(adviceOf(report)).toEqual([
      { advice: 'fonts', verdict: 'red', subjects: ['fonts'], chapterNumbers: [2] },
      { advice: 'software', verdict: 'yellow', subjects: ['gpu'], chapterNumbers: [] },
      { advice: 'slow', verdict: 'yellow', subjects: ['frames'], chapterNumbers: [1, 2, 4] },
    ]);
  });

  it('writes neighbouring chapters as a range', () => {
    expect(rangesOf([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7–8');
  });
});
