package dev.winnow.index;

import dev.winnow.index.document.Fields;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an index: opened, made anew when they are of no use, and what a commit says. */
final class IndexFolder {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final double MEGABYTES_BEFORE_WRITING = 64;

  private IndexFolder() {}

  /** What a commit says about itself. */
  record Commit(long number, Map<String, String> portals) {

    private static final String PORTAL = "portal.";

    Commit {
      portals = Map.copyOf(portals);
    }

    static Commit of(IndexWriter writer) {
      Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
      return data == null ? new Commit(0, Map.of()) : read(data);
    }

    static Commit of(DirectoryReader reader) {
      try {
        return read(reader.getIndexCommit().getUserData().entrySet());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the index's last commit", e);
      }
    }

    private static Commit read(Iterable<Map.Entry<String, String>> data) {
      long number = 0;
      Map<String, String> portals = new TreeMap<>();
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals("number")) {
          number = Long.parseLong(entry.getValue());
        } else if (entry.getKey().startsWith(PORTAL)) {
          portals.put(entry.getKey().substring(PORTAL.length()), entry.getValue());
        }
      }
      return new Commit(number, portals);
    }

    Map<String, String> write() {
      Map<String, String> data = new TreeMap<>();
      data.put("shape", String.valueOf(Fields.SHAPE));
      data.put("number", String.valueOf(number));
      portals.forEach((id, facts) -> data.put(PORTAL + id, facts));
      return data;
    }
  }

  /**
   * Opens the only writer of a folder; an index that is damaged or of another shape is deleted.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException when another process writes it
   */
  static IndexWriter open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriter writer = new IndexWriter(directory, configuration());
      if (isOfUse(writer)) {
        return writer;
      }
      LOG.info("The index in {} is of another shape: it is made anew", folder);
      writer.deleteAll();
      writer.setLiveCommitData(new Commit(0, Map.of()).write().entrySet());
      return writer;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | NoSuchFileException
        | FileNotFoundException
        | EOFException e) {
      LOG.warn("The index in {} is damaged and is made anew: {}", folder, e.getMessage());
      return anew(directory);
    }
  }

  private static IndexWriter anew(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
    return new IndexWriter(directory, configuration());
  }

  private static boolean isOfUse(IndexWriter writer) throws IOException {
    if (writer.getDocStats().maxDoc == 0) {
      return true;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      String shape = String.valueOf(Fields.SHAPE);
      return shape.equals(reader.getIndexCommit().getUserData().get("shape"));
    }
  }

  static IndexWriterConfig configuration() {
    return new IndexWriterConfig(new Gaps())
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
        .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
        .setCommitOnClose(false);
  }

  /** Texts cut their own words; all that is left is that phrases must not cross texts. */
  private static final class Gaps extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new KeywordTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return 100;
    }
  }
}
