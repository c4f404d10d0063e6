package dev.winnow.index;

import dev.winnow.index.segment.Columns;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/** Hands out the newest snapshot, and closes old ones when nobody uses them any more. */
final class Snapshots extends ReferenceManager<Snapshot> {

  private final Columns.Cache cache = Snapshot.cache();

  Snapshots(DirectoryReader reader) throws IOException {
    current = new Snapshot(reader, cache);
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    return newer == null ? null : new Snapshot(newer, cache);
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }
}
