package dev.winnow.store.database;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends out things that are dear to make, one borrower at a time, instead of binding them to
 * threads: virtual threads come by the thousand.
 */
final class Lender<C extends AutoCloseable> {

  private final ArrayBlockingQueue<C> idle = new ArrayBlockingQueue<>(32);
  private final Supplier<C> more;

  Lender(Supplier<C> more) {
    this.more = more;
  }

  <T> T with(Function<C, T> work) {
    C lent = idle.poll();
    C context = lent == null ? more.get() : lent;
    T result = work.apply(context);
    // One that failed is left to the garbage collector, as its state is unknown.
    if (!idle.offer(context)) {
      close(context);
    }
    return result;
  }

  private void close(C context) {
    try {
      context.close();
    } catch (Exception e) {
      throw new IllegalStateException("a packing context cannot be closed", e);
    }
  }
}
