package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the file, or files in the folder, that the operator wrote down as the portal's url. */
final class FileFetcher {

  private final Optional<URI> configured;
  private final FetchSettings settings;

  FileFetcher(URI configured, FetchSettings settings) {
    this.configured = isFile(configured) ? Optional.of(configured) : Optional.empty();
    this.settings = settings;
  }

  static boolean isFile(URI uri) {
    return "file".equalsIgnoreCase(uri.getScheme());
  }

  Response fetch(URI uri, boolean large) throws FetchException {
    try {
      Path path = allowed(uri);
      long most = large ? settings.sizes().document() : settings.sizes().page();
      var limits = new Body.Limits(most, settings.sizes().spoolAbove(), settings.spool());
      try (InputStream in = Files.newInputStream(path)) {
        Body body = Body.read(in, "", uri, limits);
        return new Response(
            uri, 200, "", Optional.empty(), body.file(), body.bytes(), Headers.NONE);
      }
    } catch (NoSuchFileException e) {
      throw new FetchException(
          Kind.NOT_FOUND, uri, "There is no file " + uri + "; check the portal's url.", e);
    } catch (IOException e) {
      throw new FetchException(Kind.UNREACHABLE, uri, uri + " cannot be read: " + e + ".", e);
    }
  }

  private Path allowed(URI uri) throws FetchException, IOException {
    try {
      if (configured.isPresent() && uri.getQuery() == null && uri.getHost() == null) {
        Path root = Path.of(configured.get()).toRealPath();
        Path path = Path.of(uri).toRealPath();
        if (path.equals(root) || path.startsWith(root) && Files.isDirectory(root)) {
          return path;
        }
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new FetchException(Kind.GUARD, uri, uri + " is no file address: " + e.getMessage(), e);
    }
    throw new FetchException(
        Kind.GUARD,
        uri,
        uri + " is not read: only the file or folder that is the portal's own url is.");
  }
}
