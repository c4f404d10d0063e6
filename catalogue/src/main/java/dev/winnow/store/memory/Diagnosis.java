package dev.winnow.store.memory;

/**
 * Why a portal could not be harvested, and what to do about it.
 *
 * @param kind a short name, such as "firewall" or "quota"
 * @param words what was seen, for the operator
 * @param advice what the operator can do
 * @param letter a message to the portal's contact, ready to be sent; empty when they can do nothing
 */
public record Diagnosis(String kind, String words, String advice, String letter) {}
