package hearsay.annotation;

import hearsay.annotation.Region.Role;
import hearsay.claim.CodePointSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts regions together for programs in which each has one span: a role in several pieces is
 * several regions there, linked by "Continues". What has a label that is none of ours is passed
 * over.
 */
final class RegionPieces {
  /** The label of a link from the first piece to another. */
  static final String CONTINUES = "Continues";

  private final Map<String, Region> pieces = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> features = new HashMap<>();
  private final Map<String, String> continued = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  /** One piece. */
  void add(String id, String label, CodePointSpan span) {
    constant(Role.values(), label)
        .ifPresent(role -> pieces.put(id, new Region(id, role, List.of(span), Map.of())));
  }

  /** What the first piece says; a blank value says nothing. */
  void feature(String id, String name, String value) {
    if (!value.isBlank()) {
      features.computeIfAbsent(id, any -> new HashMap<>()).put(name, value.strip());
    }
  }

  void link(String label, String from, String to) {
    if (label.equals(CONTINUES)) {
      continued.put(to, from);
    }
    constant(Link.Kind.values(), label).ifPresent(kind -> links.add(new Link(kind, from, to)));
  }

  /** All of them, each whole. */
  AnnotatedClaims claims() {
    Map<String, List<CodePointSpan>> spans = new LinkedHashMap<>();
    pieces.forEach(
        (id, piece) ->
            spans
                .computeIfAbsent(continued.getOrDefault(id, id), any -> new ArrayList<>())
                .addAll(piece.spans()));
    List<Region> whole = new ArrayList<>();
    spans.forEach(
        (id, all) -> {
          Region first = pieces.get(id);
          if (first != null) {
            whole.add(new Region(id, first.role(), all, features.getOrDefault(id, Map.of())));
          }
        });
    return new AnnotatedClaims(whole, links);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String label) {
    for (E value : values) {
      if (value.name().equals(label.toUpperCase(Locale.ROOT))) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
