package dev.winnow.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one at a time, of all threads and all programs of a machine. */
final class Turn {

  // A lock of a file belongs to the whole program: its threads need one of their own.
  private static final ReentrantLock THREADS = new ReentrantLock();

  private Turn() {}

  /** Works while it holds the lock of a file, which is made where it is missing and is kept. */
  static void at(Path file, Runnable work) {
    THREADS.lock();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      work.run();
    } catch (IOException e) {
      throw new StoreException(
          "The file %s, by which programs take turns at opening the store, cannot be locked: %s"
              .formatted(file, e),
          new UncheckedIOException(e));
    } finally {
      THREADS.unlock();
    }
  }
}
