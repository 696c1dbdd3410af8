import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/parts.tsx';
import { say } from '../kit/words.ts';
import './style.css';

/** One thing that is asked, and what was answered so far, in words. */
export interface Step {
  title: string;
  answer: string | undefined;
  /** Draws the question; `go` leads on to the next. */
  ask: (go: () => void) => ComponentChildren;
  /** Drawn choices lead on by themselves; what is typed needs a button. */
  isTyped?: boolean;
}

/** Questions one a page, then all the answers to be looked through, then what is done with them. */
export function Steps({ steps, children }: { steps: readonly Step[]; children: ComponentChildren }) {
  // What is known already is not asked; it can be changed at the end.
  const firstOpen = steps.findIndex(({ answer }) => !answer);
  const [at, turn] = useState(firstOpen < 0 ? steps.length : firstOpen);
  const heading = useRef<HTMLHeadingElement>(null);
  const drawn = useRef(false);
  useEffect(() => {
    if (drawn.current) heading.current?.focus();
    drawn.current = true;
  }, [at]);
  const step = steps[at];
  const next = () => {
    const open = steps.findIndex(({ answer }, of) => !answer && of !== at);
    turn(open < 0 ? steps.length : open);
  };
  return (
    <section class="step">
      <p class="step-of">
        {step
          ? say(['第 {at} 步，共 {all} 步', 'Step {at} of {all}'], { at: at + 1, all: steps.length })
          : say(['最后一步', 'Last step'])}
      </p>
      <svg class="bar-of" viewBox={`0 0 ${steps.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={steps.length} height="1" class="ground" />
        <rect width={at} height="1" class="part" />
      </svg>
      <h2 ref={heading} tabIndex={-1}>
        {step ? step.title : say(['请核对', 'Check your answers'])}
      </h2>
      {step ? (
        <>
          {step.ask(next)}
          <p class="row moves">
            {at > 0 && (
              <Button quiet onClick={() => turn(at - 1)}>
                {say(['上一步', 'Back'])}
              </Button>
            )}
            {(step.isTyped || step.answer) && (
              <Button disabled={!step.answer} onClick={next}>
                {say(['下一步', 'Next'])}
              </Button>
            )}
          </p>
        </>
      ) : (
        <>
          <ul class="check">
            {steps.map(({ title, answer }, of) => (
              <li key={title}>
                <span>{title}</span>
                <b>{answer}</b>
                <Button quiet aria-label={`${say(['更改', 'Change'])}: ${title}`} onClick={() => turn(of)}>
                  {say(['更改', 'Change'])}
                </Button>
              </li>
            ))}
          </ul>
          {children}
        </>
      )}
    </section>
  );
}

interface Tile {
  value: string;
  label: string;
  help?: string;
}

/** Answers as big tiles; one, or several where `chosen` holds several. */
export const Tiles = (props: {
  tiles: readonly Tile[];
  chosen: readonly string[];
  choose: (value: string) => void;
}) => (
  <ul class="choose">
    {props.tiles.map(({ value, label, help }) => (
      <li key={value}>
        <button type="button" aria-pressed={props.chosen.includes(value)} onClick={() => props.choose(value)}>
          <b>{label}</b>
          {help && <small>{help}</small>}
        </button>
      </li>
    ))}
  </ul>
);

/** A long answer in one's own words. */
export const Words = (props: { label: string; text: string; type: (text: string) => void }) => (
  <textarea
    class="wide"
    aria-label={props.label}
    rows={6}
    maxLength={4000}
    value={props.text}
    onInput={(event) => props.type(event.currentTarget.value)}
  />
);
