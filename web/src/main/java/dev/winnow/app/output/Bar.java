package dev.winnow.app.output;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error; silent where standard error is no terminal. */
public final class Bar implements AutoCloseable {

  private final ProgressBar bar;

  private Bar(ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar that counts up without knowing the end. */
  public static Bar counting(String task) {
    return new Bar(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(System.console() == null ? 10_000 : 250)
            .showSpeed()
            .build());
  }

  /** So many are done. */
  public void stepTo(long done) {
    bar.stepTo(done);
  }

  /** So many are done of so many. */
  public void stepTo(long done, long total) {
    if (total > 0) {
      bar.maxHint(total);
    }
    bar.stepTo(done);
  }

  /** Ends it before what comes next is printed; ending it twice does no harm. */
  public void finish() {
    bar.close();
  }

  @Override
  public void close() {
    finish();
  }
}
