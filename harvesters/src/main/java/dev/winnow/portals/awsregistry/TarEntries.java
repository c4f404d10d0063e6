package dev.winnow.portals.awsregistry;

import dev.winnow.harvest.Found;
import dev.winnow.portals.reading.archive.TarFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** The YAML files in the folder "datasets" of a repository's archive. */
final class TarEntries implements Entries {

  private static final Pattern DATASET = Pattern.compile("(.*/)?datasets/[^/]+\\.ya?ml");

  private final TarFiles files;
  private final URI address;

  TarEntries(InputStream in, URI address) {
    this.files = new TarFiles(in, DATASET, YamlText.MOST_BYTES);
    this.address = address;
  }

  @Override
  public Optional<Found> next() throws IOException {
    return files.next().map(this::found);
  }

  private Found found(TarFiles.TarFile file) {
    return file.bytes()
        .map(yaml -> YamlText.found(file.name(), address, yaml))
        .orElseGet(() -> YamlText.tooLarge(file.name()));
  }
}
