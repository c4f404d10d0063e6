package dev.winnow.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Winnow this is. */
public final class Version implements IVersionProvider {

  /** The version of the jar, or "development" when it runs from classes. */
  public static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"winnow " + number()};
  }
}
