import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Link, Route, Switch, useLocation } from 'wouter-preact';
import { SignIn } from '../everyone/sign-in.tsx';
import { pages } from '../pages.ts';
import type { Page, PageProps } from './page.ts';
import { Button, Told } from './parts.tsx';
import { signOut, usePerson, WithSession } from './session.tsx';
import { language, say, speak } from './words.ts';

const views = ['plain', 'elder'] as const;
function view(chosen?: (typeof views)[number]) {
  if (chosen) localStorage.setItem('view', chosen);
  const now = chosen ?? (localStorage.getItem('view') === 'elder' ? 'elder' : 'plain');
  document.documentElement.dataset['view'] = now;
  return now;
}

const sizes = [22, 26, 30];
/** How large the letters of the elder view are, in pixels. */
function size(chosen?: number) {
  if (chosen) localStorage.setItem('size', String(chosen));
  const now = sizes.find((one) => String(one) === localStorage.getItem('size')) ?? (sizes[0] as number);
  const { style, dataset } = document.documentElement;
  if (dataset['view'] === 'elder') style.setProperty('--size', `${now}px`);
  else style.removeProperty('--size');
  return now;
}

/** The frame around every page: whose it is, where one can go, the language, and the way out. */
export function Shell() {
  // What was drawn in the other language is drawn anew.
  const [spoken, say_] = useState(language);
  const [seen, see] = useState(view());
  const [letters, grow] = useState(size());
  const scale = (by: number) => grow(size(sizes[sizes.indexOf(letters) + by] ?? letters));
  useEffect(() => void size(), [seen]);
  const turn = () => {
    speak(language === 'zh' ? 'en' : 'zh');
    say_(language);
  };
  const tools = (
    <>
      <Button quiet onClick={turn} lang={language === 'zh' ? 'en' : 'zh-CN'}>
        {language === 'zh' ? 'English' : '中文'}
      </Button>
      <Button
        quiet
        aria-pressed={seen === 'elder'}
        onClick={() => see(view(seen === 'elder' ? 'plain' : 'elder'))}
      >
        {say(['大字', 'Large text'])}
      </Button>
      {seen === 'elder' && (
        <>
          <Button quiet aria-label={say(['缩小文字', 'Smaller text'])} onClick={() => scale(-1)}>
            A−
          </Button>
          <Button quiet aria-label={say(['放大文字', 'Larger text'])} onClick={() => scale(1)}>
            A+
          </Button>
        </>
      )}
    </>
  );
  return (
    <WithSession
      key={spoken}
      door={
        <>
          <header>
            <strong>{say(['救助协同枢纽', 'Assistance Hub'])}</strong>
            <span class="tools">{tools}</span>
          </header>
          <main id="main">
            <SignIn />
          </main>
          <footer>
            <a href="tel:12345">{say(['意见与投诉 12345', 'Feedback and complaints 12345'])}</a>
          </footer>
        </>
      }
    >
      <Signed tools={tools} />
    </WithSession>
  );
}

const mine = (role: string) => pages.filter(({ roles }) => !roles || roles.includes(role));

function Signed({ tools }: { tools: ComponentChildren }) {
  const person = usePerson();
  const own = mine(person.role);
  const [path, go] = useLocation();
  useEffect(() => {
    // The page begins at its heading, for the eye and for a screen reader.
    document.getElementById('main')?.focus();
  }, [path]);
  const leave = async () => {
    await signOut();
    go('/', { replace: true });
  };
  return (
    <>
      <a class="skip" href="#main">
        {say(['跳到正文', 'Skip to the page'])}
      </a>
      <header>
        <strong>{say(['救助协同枢纽', 'Assistance Hub'])}</strong>
        <nav aria-label={say(['主菜单', 'Menu'])}>
          {own
            .filter(({ isListed }) => isListed)
            .map((page) => (
              <Link key={page.path} href={page.path} aria-current={path === page.path ? 'page' : undefined}>
                {say(page.title)}
              </Link>
            ))}
        </nav>
        <span class="tools">
          <span class="who">
            {person.name}
            {person.organisation && ` · ${person.organisation.name}`}
          </span>
          {tools}
          <Button quiet onClick={() => void leave()}>
            {say(['退出', 'Sign out'])}
          </Button>
        </span>
      </header>
      <main id="main" tabIndex={-1}>
        <Switch>
          {own.map((page) => (
            <Route key={page.path} path={page.path}>
              {(given) => <Open key={path} page={page} given={given as PageProps} />}
            </Route>
          ))}
          <Route>
            <h1>{say(['没有您可以查看的内容', 'There is nothing here that you may see'])}</h1>
          </Route>
        </Switch>
      </main>
      <footer>
        <Link href="/complain">{say(['意见与投诉', 'Feedback and complaints'])}</Link>
      </footer>
    </>
  );
}

/** A page's file is fetched when it is opened first. */
function Open({ page, given }: { page: Page; given: PageProps }) {
  const [Found, find] = useState<ComponentType<PageProps>>();
  const [error, tell] = useState<Error>();
  useEffect(() => {
    page.load().then(({ default: loaded }) => find(() => loaded), tell);
    document.title = `${say(page.title)} · ${say(['救助协同枢纽', 'Assistance Hub'])}`;
  }, [page]);
  if (error) return <Told error={error} />;
  return Found ? (
    <Fence>
      <Found {...given} />
    </Fence>
  ) : (
    <p class="wait">{say(['正在读取…', 'Reading…'])}</p>
  );
}

/** What breaks in a page leaves the way to the others open. */
class Fence extends Component<{ children: ComponentChildren }, { error?: Error }> {
  static override getDerivedStateFromError = (error: Error) => ({ error });
  render() {
    return this.state.error ? <Told error={this.state.error} /> : this.props.children;
  }
}
