package dev.winnow.harvest.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The temporary files of large documents. Each is named after the process that wrote it, so that
 * another one can sweep up what a killed process left behind.
 */
final class Spool {

  private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
  private static final Pattern NAME = Pattern.compile("winnow-(\\d+)-.*\\.spool");

  private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

  private Spool() {}

  /** A new, empty file of this process. */
  static Path file(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.createTempFile(folder, "winnow-" + ProcessHandle.current().pid() + "-", ".spool");
  }

  /** Sweeps this folder, unless this process has swept it before. */
  static void sweepOnce(Path folder) {
    if (SWEPT.add(folder.toAbsolutePath().normalize())) {
      sweep(folder);
    }
  }

  /** Deletes the files of processes that are gone. */
  static void sweep(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      long swept = files.filter(Spool::isAbandoned).filter(Spool::delete).count();
      if (swept > 0) {
        LOG.info("{} temporary files of killed processes were deleted from {}", swept, folder);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be swept of temporary files: {}", folder, e.toString());
    }
  }

  private static boolean isAbandoned(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    return name.matches() && isGone(Long.parseLong(name.group(1)), file);
  }

  /** Gone, too, is one whose number a younger process has now. */
  private static boolean isGone(long process, Path file) {
    Optional<ProcessHandle> running = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    if (running.isEmpty()) {
      return true;
    }
    try {
      var written = Files.getLastModifiedTime(file).toInstant();
      return running.get().info().startInstant().filter(written::isBefore).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean delete(Path file) {
    try {
      Files.delete(file);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      LOG.warn("the temporary file {} cannot be deleted: {}", file, e.toString());
      return false;
    }
  }
}
