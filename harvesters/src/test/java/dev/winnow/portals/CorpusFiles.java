package dev.winnow.portals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Finds and unpacks files of the corpus. */
final class CorpusFiles {

  private CorpusFiles() {}

  /** The files of a folder of the corpus, however deep, whose names end like this. */
  static List<Path> list(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Corpus.get(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The files of a tar by name; unpacked when it is gzipped. */
  static Map<String, byte[]> untar(Path file) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new ByteArrayInputStream(Corpus.read(file)))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        if (entry.isFile()) {
          files.put(entry.getName(), tar.readAllBytes());
        }
        entry = tar.getNextEntry();
      }
    }
    return files;
  }
}
