package dev.winnow.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.winnow.app.Parts;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.catalogue.Portal;
import dev.winnow.settings.Problems;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A Winnow in a temporary folder, with the project's own profiles, kept on loopback. */
public final class Workbench {

  /** The id of the portal that measurements harvest. */
  public static final String PORTAL = "fake";

  private Workbench() {}

  /** The parts of a Winnow that harvests these portals into this folder. */
  public static Parts parts(Path config, Path data, List<Portal> portals) {
    return parts(config, data, portals, Clock.systemUTC());
  }

  /** The same at another time. */
  public static Parts parts(Path config, Path data, List<Portal> portals, Clock clock) {
    return new Parts(new Configuration(config, settings(config), portals, List.of()), data, clock);
  }

  /** What all threads of this process have used, those of compiler and collector included. */
  public static double cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  /** What the last collection of garbage left, in megabytes. */
  public static long liveHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getCollectionUsage)
            .mapToLong(MemoryUsage::getUsed)
            .sum()
        >> 20;
  }

  /** The settings that nobody changed, kept on loopback. */
  static WinnowSettings settings(Path config) {
    Problems problems = new Problems();
    WinnowSettings settings =
        WinnowSettings.read(
            config.resolve("no-such-file"), Map.of("WINNOW_NETWORK", "loopback"), problems);
    problems.throwIfAny();
    return settings;
  }
}
