package dev.winnow.portals.awsregistry;

import dev.winnow.harvest.Found;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/** A registry that is a single YAML file. */
final class YamlEntry implements Entries {

  private final InputStream in;
  private final URI address;
  private boolean read;

  YamlEntry(InputStream in, URI address) {
    this.in = in;
    this.address = address;
  }

  @Override
  public Optional<Found> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    String name = YamlText.name(address.getPath());
    byte[] yaml = in.readNBytes(YamlText.MOST_BYTES + 1);
    return Optional.of(
        yaml.length > YamlText.MOST_BYTES
            ? YamlText.tooLarge(name)
            : YamlText.found(name, address, yaml));
  }
}
