package dev.winnow.alerts.key;

/** What a signed link lets its holder do; one for another purpose is worth nothing. */
public enum Purpose {
  /** Confirm one watch. */
  CONFIRM,
  /** See, change, export and erase the watches of one watcher. */
  MANAGE,
  /** Stop what one channel tells. */
  STOP
}
