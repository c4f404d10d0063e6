package dev.winnow.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C stop a process in order: what it holds open is closed before it ends. */
public final class Stopping {

  private static final CountDownLatch ASKED = new CountDownLatch(1);
  private static final CountDownLatch DONE = new CountDownLatch(1);
  private static final int PATIENCE_SECONDS = 40;

  private final Thread hook;

  private Stopping(Thread hook) {
    this.hook = hook;
  }

  /** Waits until somebody wants the process to stop. */
  public static void await() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(ASKED::countDown), "stopping"));
    ASKED.await();
  }

  /** Does this as soon as somebody wants the process to stop, until it is closed. */
  static Stopping whenAsked(Runnable deed) {
    Thread hook = new Thread(() -> stop(deed), "stopping");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Stopping(hook);
  }

  /** Says that everything is closed. */
  public static void done() {
    DONE.countDown();
  }

  private static void stop(Runnable deed) {
    deed.run();
    try {
      DONE.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nobody needs to be told any more. */
  void close() {
    if (!hook.isAlive()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
