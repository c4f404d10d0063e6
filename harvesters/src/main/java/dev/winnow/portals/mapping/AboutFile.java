package dev.winnow.portals.mapping;

import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.settings.Problems;
import dev.winnow.settings.Settings;
import dev.winnow.settings.SettingsFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a type known by a mapping says about itself, below the mapping's key about. */
final class AboutFile {

  static final String ABOUT = "about";

  private static final Map<String, Basis> BASES =
      Map.of("recorded", Basis.RECORDED, "specification", Basis.SPECIFICATION);

  private AboutFile() {}

  static About parse(String name, String yaml) {
    Problems problems = new Problems();
    About about = read(SettingsFile.parse(name, yaml, Map.of(), problems).child(ABOUT));
    problems.throwIfAny();
    return about;
  }

  private static About read(Settings said) {
    Map<String, String> keys = new LinkedHashMap<>();
    Settings does = said.child("keys");
    does.keys().forEach(key -> does.text(key).ifPresent(words -> keys.put(key, words)));
    if (!said.keys().contains("basis")) {
      said.required("basis");
    }
    About about =
        new About(
            said.required("what"),
            keys,
            said.required("incremental"),
            said.required("removals"),
            said.required("limits"),
            said.choice("basis", BASES).orElse(Basis.UNKNOWN));
    said.done();
    return about;
  }
}
