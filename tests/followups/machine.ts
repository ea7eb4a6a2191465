/**
 * A browser of our own under the follow-ups: its clock is ours, alarms ring by it, notifications can be closed,
 * and a background can be killed at any of its awaits.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Calls, FollowUps } from "@/lib/followups/followups";
import { SETTINGS, type Settings } from "@/lib/model";

/** One life of the background. */
interface Life {
  number: number;
  dead: boolean;
  /** So many more awaits until it is killed. */
  fuse: number;
  letGo: Set<() => void>;
  died: Promise<void>;
  die: () => void;
}

export interface Notification {
  title: string;
  message: string;
}

const never = () => new Promise<never>(() => {});

export class Machine<Store extends Calls> {
  now = 0;
  settings: Settings = SETTINGS;
  badge = "";
  tooltip = "";
  /** The system lets no notification through. */
  denied = false;
  readonly alarms = new Map<string, { when: number; period?: number }>();
  readonly screen = new Map<string, Notification>();
  /** Called for each notification that goes out, with the number of the background that it is from. */
  onShow: (id: string, notification: Notification, life: number) => unknown = () => {};
  readonly store: Store;
  followUps!: FollowUps;
  announced = 0;
  lives = 0;
  #life: Life | undefined;
  #lives = new AsyncLocalStorage<Life>();
  #tail: Promise<unknown> = Promise.resolve();
  /** What the agent did to a notification, on its way to the background that it starts. */
  #events: string[] = [];

  constructor(store: Store) {
    this.store = this.#gated(store);
    this.#lay();
    this.start();
  }

  get alive(): boolean {
    return this.#life !== undefined && !this.#life.dead;
  }

  /** A background begins, and wakes as it does. An older one that still runs is left to run. */
  start(): void {
    const life: Life = {
      number: ++this.lives,
      dead: false,
      fuse: Number.POSITIVE_INFINITY,
      letGo: new Set(),
      ...deferred(),
    };
    this.#life = life;
    this.followUps = new FollowUps(this.store, {
      now: () => this.now,
      settings: async () => this.settings,
      alone: (work) => this.#alone(work),
      rest: async () => this.#hear(),
      announce: () => {
        this.announced++;
      },
    });
    const { followUps } = this;
    void this.#lives.run(life, () => followUps.wake());
  }

  /** Does something in the background, which starts for it where there is none, until that is done or it is dead. */
  async does<T>(
    work: (followUps: FollowUps) => Promise<T>,
    killAfter = Number.POSITIVE_INFINITY,
  ): Promise<T | undefined> {
    if (!this.alive) this.start();
    const life = this.#life!;
    life.fuse = killAfter;
    const done = this.#lives.run(life, () => work(this.followUps));
    const result = await Promise.race([done, life.died]);
    // The turn that follows a change, too.
    await Promise.race([this.#lives.run(life, () => this.#alone(async () => {})), life.died]);
    life.fuse = Number.POSITIVE_INFINITY;
    return result as T | undefined;
  }

  kill(life = this.#life): void {
    if (!life) return;
    life.dead = true;
    for (const letGo of life.letGo) letGo();
    life.die();
  }

  /** A new version: its background starts while the old one still works, which dies after so many awaits. */
  async update(oldDiesAfter: number): Promise<void> {
    const old = this.#life!;
    old.fuse = oldDiesAfter;
    void this.#lives.run(old, () => this.followUps.wake());
    this.start();
    await this.does((followUps) => followUps.wake());
    this.kill(old);
  }

  /** Off and on again; notifications go with the browser. */
  killBrowser(): void {
    this.kill();
    this.screen.clear();
  }

  /** The agent or the system closes a notification, or the agent clicks it. */
  async close(id: string): Promise<void> {
    this.screen.delete(id);
    this.#events.push(id);
    if (this.alive) this.#hear();
    await this.does((followUps) => followUps.wake());
    this.#hear();
  }

  #hear(): void {
    for (const id of this.#events.splice(0)) this.followUps.heard(id);
  }

  /** Time passes while the machine is awake: alarms ring. @returns how many rang */
  async pass(ms: number, killAfter?: number): Promise<number> {
    const end = this.now + ms;
    let rang = 0;
    for (let next = this.#nextAlarm(); next && next.when <= end; next = this.#nextAlarm()) {
      this.now = Math.max(this.now, next.when);
      await this.#ring(next.name, rang === 0 ? killAfter : undefined);
      rang++;
    }
    this.now = end;
    return rang;
  }

  /** Time passes while the machine sleeps, or its clock is set: what was missed rings once, afterwards. */
  async jump(ms: number): Promise<void> {
    this.now += ms;
    const missed = [...this.alarms].filter(([, { when }]) => when <= this.now);
    for (const [name] of missed) await this.#ring(name);
  }

  #nextAlarm(): { name: string; when: number } | undefined {
    let first: { name: string; when: number } | undefined;
    for (const [name, { when }] of this.alarms) if (!first || when < first.when) first = { name, when };
    return first;
  }

  async #ring(name: string, killAfter?: number): Promise<void> {
    const period = this.alarms.get(name)?.period;
    if (period) this.alarms.set(name, { when: this.now + period, period });
    else this.alarms.delete(name);
    await this.does((followUps) => followUps.wake(), killAfter);
  }

  /** Where a background may die: before or after each thing that it does. */
  async #gate(): Promise<void> {
    const life = this.#lives.getStore();
    await null;
    if (!life) return;
    if (!life.dead && --life.fuse < 0) this.kill(life);
    if (life.dead) await never();
  }

  #gated(store: Store): Store {
    return new Proxy(store, {
      get: (target, name) => {
        const method = target[name as keyof Store];
        if (typeof method !== "function") return method;
        return async (...args: unknown[]) => {
          await this.#gate();
          const value = await method.apply(target, args);
          await this.#gate();
          return value;
        };
      },
    });
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const life = this.#lives.getStore()!;
    if (life.dead) await never();
    const before = this.#tail;
    const { died: released, die: release } = deferred();
    this.#tail = Promise.all([before, released]);
    life.letGo.add(release);
    await before;
    if (life.dead) await never();
    try {
      return await work();
    } finally {
      life.letGo.delete(release);
      release();
    }
  }

  #lay(): void {
    const gated =
      <Args extends unknown[], T>(effect: (...args: Args) => T) =>
      async (...args: Args): Promise<Awaited<T>> => {
        await this.#gate();
        const value = await effect(...args);
        await this.#gate();
        return value;
      };
    Object.assign(fakeBrowser.alarms, {
      get: gated((name: string) => {
        const alarm = this.alarms.get(name);
        return alarm && { name, scheduledTime: alarm.when };
      }),
      create: gated(
        (name: string, { when, periodInMinutes }: { when?: number; periodInMinutes?: number }) => {
          const period = periodInMinutes && periodInMinutes * 60_000;
          this.alarms.set(name, { when: when ?? this.now + period!, ...(period && { period }) });
        },
      ),
      clear: gated((name: string) => this.alarms.delete(name)),
    });
    Object.assign(fakeBrowser.notifications, {
      create: gated(async (id: string, notification: Notification) => {
        await this.onShow(id, notification, this.#lives.getStore()!.number);
        if (!this.denied) this.screen.set(id, notification);
        return id;
      }),
      clear: gated((id: string) => this.screen.delete(id)),
      getAll: gated(() => Object.fromEntries([...this.screen.keys()].map((id) => [id, true]))),
    });
    Object.assign(fakeBrowser.action, {
      setBadgeText: gated(({ text }: { text: string }) => {
        this.badge = text;
      }),
      setBadgeBackgroundColor: gated(() => {}),
      setTitle: gated(({ title }: { title: string }) => {
        this.tooltip = title;
      }),
    });
  }
}

function deferred(): { died: Promise<void>; die: () => void } {
  let die = () => {};
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  return { died, die };
}
