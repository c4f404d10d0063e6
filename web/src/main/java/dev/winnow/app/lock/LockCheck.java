package dev.winnow.app.lock;

import dev.winnow.web.lock.LockState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares how datasets stand with how they were locked. Pure. */
public final class LockCheck {

  /** From what helps least to what helps most. */
  private static final List<String> MAY =
      List.of("none", "conflict", "unclear", "nd", "nc", "alike", "credit", "any");

  private LockCheck() {}

  /** In what a dataset deviates; nothing when it stands as it was locked. */
  public static List<Deviation> check(LockFile.Entry entry, Optional<LockState> now) {
    if (now.isEmpty()) {
      return List.of(
          new Deviation(
              entry.asked(),
              entry.locked().map(LockState::title).orElse(entry.asked()),
              Rule.UNKNOWN,
              "There is no dataset " + entry.wanted() + "."));
    }
    Findings found = new Findings(entry.asked(), now.get());
    found.standing();
    entry
        .locked()
        .ifPresentOrElse(found::compare, () -> found.add(Rule.NOT_LOCKED, "It was never locked."));
    return found.all;
  }

  /** What is found about one dataset. */
  private record Findings(String asked, LockState now, List<Deviation> all) {

    Findings(String asked, LockState now) {
      this(asked, now, new ArrayList<>());
    }

    void add(Rule rule, String message) {
      all.add(new Deviation(asked, now.title(), rule, message));
    }

    /** What is wrong whatever was locked. */
    void standing() {
      if (now.removed()) {
        add(Rule.REMOVED, "Its portal no longer lists it.");
      }
      now.broken().forEach(address -> add(Rule.LINK_BROKEN, address + " does not work."));
    }

    void compare(LockState locked) {
      licence(locked);
      for (String format : locked.formats()) {
        if (!now.formats().contains(format)) {
          add(Rule.FORMAT_GONE, "It is no longer offered as " + format + ".");
        }
      }
      for (String address : locked.addresses()) {
        if (!now.addresses().contains(address)) {
          add(Rule.ADDRESS_GONE, address + " is no longer stated.");
        }
      }
      if (!now.stage().equals(locked.stage())) {
        stage(locked.stage());
      }
    }

    private void licence(LockState locked) {
      if (locked.licence().equals(now.licence()) && locked.may().equals(now.may())) {
        return;
      }
      boolean worse = MAY.indexOf(now.may()) < MAY.indexOf(locked.may());
      add(
          worse ? Rule.LICENCE_WORSE : Rule.LICENCE_CHANGED,
          "Its licence was %s (%s) and is %s (%s)."
              .formatted(named(locked.licence()), locked.may(), named(now.licence()), now.may()));
    }

    private static String named(String licence) {
      return licence.isEmpty() ? "not known" : licence;
    }

    private void stage(String before) {
      Rule.find(now.stage())
          .ifPresent(rule -> add(rule, "It was %s and is %s.".formatted(before, now.stage())));
    }
  }
}
