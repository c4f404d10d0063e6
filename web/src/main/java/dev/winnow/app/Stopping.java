package dev.winnow.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C stop a server in order: what it holds open is closed before the process ends. */
public final class Stopping {

  private static final CountDownLatch ASKED = new CountDownLatch(1);
  private static final CountDownLatch DONE = new CountDownLatch(1);
  private static final int PATIENCE_SECONDS = 40;

  private Stopping() {}

  /** Waits until somebody wants the process to stop. */
  public static void await() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(Stopping::stop, "stopping"));
    ASKED.await();
  }

  /** Says that everything is closed. */
  public static void done() {
    DONE.countDown();
  }

  private static void stop() {
    ASKED.countDown();
    try {
      DONE.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
