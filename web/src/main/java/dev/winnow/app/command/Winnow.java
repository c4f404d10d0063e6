package dev.winnow.app.command;

import dev.winnow.app.Stopping;
import dev.winnow.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The program. */
public final class Winnow {

  /** Held, so that its level is not forgotten: Lucene advises to use an incubating module. */
  private static final Logger LUCENE_ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Winnow() {}

  /**
   * Runs one command and ends with its exit code: 0 done, 1 fatal or wrong use, else as it says.
   */
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    LUCENE_ADVICE.setLevel(Level.SEVERE);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(arguments, out, err);
    Stopping.done();
    System.exit(code);
  }

  /** Runs one command, writing its answer and its words to these. */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    Locale.setDefault(Locale.UK);
    return numbers(new CommandLine(new WinnowCommand()))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExitCodeExceptionMapper(exception -> 1)
        .setExecutionExceptionHandler((exception, command, parsed) -> say(exception, err))
        .execute(jsonForFormat(arguments));
  }

  /** What is no number is told so in words, not in types. */
  private static CommandLine numbers(CommandLine line) {
    return line.registerConverter(Integer.class, number(Integer::valueOf, "a whole number"))
        .registerConverter(int.class, number(Integer::valueOf, "a whole number"))
        .registerConverter(Long.class, number(Long::valueOf, "a whole number"))
        .registerConverter(double.class, number(Double::valueOf, "a number"));
  }

  private static <T> ITypeConverter<T> number(Function<String, T> reading, String what) {
    return text -> {
      try {
        return reading.apply(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'%s' is not %s".formatted(text, what));
      }
    };
  }

  /** {@code --format json} is {@code --json} everywhere that has no formats of its own. */
  private static String[] jsonForFormat(String[] arguments) {
    boolean ownFormats =
        arguments.length > 0 && (arguments[0].equals("score") || arguments[0].equals("export"));
    if (ownFormats) {
      return arguments;
    }
    String line = String.join("\0", arguments).replaceAll("--format[=\0]json(?=\0|$)", "--json");
    return arguments.length == 0 ? arguments : line.split("\0");
  }

  private static int say(Exception exception, PrintWriter err) {
    if (exception instanceof SettingsException settings) {
      int faults = settings.problems().size();
      err.printf(
          "winnow: the configuration has %d fault%s:%n%s%n",
          faults, faults == 1 ? "" : "s", settings.getMessage());
    } else {
      err.println("winnow: " + words(exception));
      LoggerFactory.getLogger(Winnow.class).debug("the command failed", exception);
    }
    return 1;
  }

  private static String words(Throwable exception) {
    String message = exception.getMessage();
    String own = message == null ? exception.getClass().getSimpleName() : message;
    return Arrays.stream(new Throwable[] {exception.getCause()})
        .filter(cause -> cause != null && !own.contains(String.valueOf(cause.getMessage())))
        .map(cause -> own + " (" + cause + ")")
        .findFirst()
        .orElse(own);
  }
}
