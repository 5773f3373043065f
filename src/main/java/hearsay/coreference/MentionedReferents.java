package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The referents of an article by what it calls them, each at the first place where it is named or
 * described. Of those that fit, the first two are given at most: more need not be told apart.
 */
final class MentionedReferents {
  private static final NavigableMap<Integer, Referent> NONE = Collections.emptyNavigableMap();
  private static final int MOST = 2;

  private final HeadNouns headNouns;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, NavigableMap<Integer, Referent>> byNoun = new HashMap<>();
  private final Map<NounKind, NavigableMap<Integer, Referent>> byKind =
      new EnumMap<>(NounKind.class);

  /** Bodies of which the article says nothing but their names. */
  private final NavigableMap<Integer, Referent> bare = new TreeMap<>();

  MentionedReferents(HeadNouns headNouns) {
    this.headNouns = headNouns;
  }

  /** One who is mentioned at the offset, in UTF-16 units; kept where it is new. */
  void add(int offset, Referent referent) {
    if (!seen.add(referent.key())) {
      return;
    }
    enter(offset, referent);
  }

  /** One who is mentioned before is called so from the offset on. */
  void call(int offset, Referent referent) {
    enter(offset, referent);
  }

  private void enter(int offset, Referent referent) {
    if (referent.nouns().isEmpty() && referent.type() == SourceType.ORGANIZATION) {
      bare.put(offset, referent);
    }
    for (String noun : referent.nouns()) {
      byNoun.computeIfAbsent(noun, key -> new TreeMap<>()).put(offset, referent);
      for (NounKind kind : headNouns.kinds(noun)) {
        byKind.computeIfAbsent(kind, key -> new TreeMap<>()).put(offset, referent);
      }
    }
  }

  /** Those before the offset that the article calls by the noun. */
  List<Referent> called(String noun, int before, Predicate<Referent> fits) {
    return firstTwo(byNoun.getOrDefault(noun, NONE), before, fits);
  }

  /** Those before the offset that are of one of the kinds, up to two of each. */
  List<Referent> ofKinds(Set<NounKind> kinds, int before, Predicate<Referent> fits) {
    List<Referent> found = new ArrayList<>();
    for (NounKind kind : kinds) {
      found.addAll(firstTwo(byKind.getOrDefault(kind, NONE), before, fits));
    }
    return found;
  }

  /** The bodies before the offset of which nothing but their names is known. */
  List<Referent> bare(int before, Predicate<Referent> fits) {
    return firstTwo(bare, before, fits);
  }

  private static List<Referent> firstTwo(
      NavigableMap<Integer, Referent> referents, int before, Predicate<Referent> fits) {
    Set<String> keys = new HashSet<>();
    return referents.headMap(before, false).values().stream()
        .filter(fits)
        .filter(one -> keys.add(one.key()))
        .limit(MOST)
        .toList();
  }
}
