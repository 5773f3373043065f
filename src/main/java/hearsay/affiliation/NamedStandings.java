package hearsay.affiliation;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Roles and affiliations of persons whom the article names: by the words beside the nearest of a
 * person's names, those before the claim first.
 */
final class NamedStandings {
  /** The most names of one person that are looked at for one claim. */
  private static final int MOST = 60;

  private static final Pattern STOP_BEFORE_MARK = Pattern.compile("[,.]([\"”’»])$");

  private final String text;
  private final NamePlaces ranks;
  private final NamedRoles roles;
  private final NamedTies ties;
  private final AffiliationFinder finder;
  private final NearbyBodies nearby;
  private final FarDescriptions far;
  private final Forces forces;
  private final Map<String, List<Span>> names = new HashMap<>();
  private final Map<Span, Optional<Description>> read = new HashMap<>();
  private final Map<Span, Optional<Description>> readBehind = new HashMap<>();

  /** Descriptions in sources, by whom they stand for and where. */
  private final Map<String, TreeMap<Integer, Description>> described = new HashMap<>();

  NamedStandings(
      String text,
      NamedMentions named,
      NamePlaces ranks,
      NamedRoles roles,
      NamedTies ties,
      AffiliationFinder finder,
      NearbyBodies nearby,
      FarDescriptions far,
      Forces forces) {
    this.far = far;
    this.forces = forces;
    this.text = text;
    this.ranks = ranks;
    this.roles = roles;
    this.ties = ties;
    this.finder = finder;
    this.nearby = nearby;
    for (NamedMention mention : named.all()) {
      if (mention.referent().type() == SourceType.PERSON) {
        names
            .computeIfAbsent(mention.referent().name(), name -> new ArrayList<>())
            .add(mention.span());
      }
    }
  }

  boolean knows(Referent referent) {
    return names.containsKey(referent.name());
  }

  /** Enters what a source's own words say that a named person is. */
  void note(Span source, Referent who, Optional<Description> own) {
    own.filter(description -> finder.isRole(description) && !isNamedIn(who, description.span()))
        .ifPresent(description -> remember(who, description));
    for (Span name : inOrder(names.getOrDefault(who.name(), List.of()), source)) {
      if (source.contains(name)) {
        roles.at(name, source).ifPresent(description -> remember(who, description));
      }
    }
  }

  /**
   * What a named person is.
   *
   * @param source all of the claim's source
   * @param own the description with which the source begins
   */
  Standing of(Attribution claim, Span source, Referent who, Optional<Description> own) {
    note(source, who, own);
    List<Span> places = inOrder(names.getOrDefault(who.name(), List.of()), source);
    List<Description> found = descriptions(who, source, places);
    if (found.isEmpty()) {
      found = places.stream().flatMap(name -> roles.career(name).stream()).limit(1).toList();
    }
    if (found.isEmpty() && places.stream().noneMatch(name -> ranks.rank(name).isPresent())) {
      found = nearest(far.of(who.name(), this::beside), source).stream().limit(1).toList();
    }
    Optional<String> role = found.stream().findFirst().map(this::words);
    Optional<String> rank = places.stream().flatMap(name -> ranks.rank(name).stream()).findFirst();
    return new Standing(
        role.or(() -> rank).orElse(null),
        affiliation(claim, withThoseBehind(found, places), places)
            .or(() -> role.isEmpty() && rank.isPresent() ? force(places) : Optional.empty())
            .orElse(null));
  }

  /** As written, without the comma of "host of “Morning Call,”". */
  private String words(Description description) {
    String words = Blanks.join(description.span().of(text));
    return STOP_BEFORE_MARK.matcher(words).replaceFirst("$1");
  }

  /** Of whom the article says his rank alone: the force that is spoken of at his nearest name. */
  private Optional<String> force(List<Span> places) {
    return places.stream()
        .filter(ranks::serves)
        .flatMap(name -> forces.before(name).stream())
        .findFirst();
  }

  private Optional<String> affiliation(
      Attribution claim, List<Description> found, List<Span> places) {
    return found.stream()
        .flatMap(description -> finder.of(description, claim).stream())
        .findFirst()
        .or(() -> places.stream().flatMap(name -> ties.at(name, claim).stream()).findFirst())
        .or(
            () ->
                found.stream()
                    .flatMap(description -> nearby.implied(description, claim).stream())
                    .findFirst());
  }

  /** Also where nobody has tagged "Baker" as the name that it is. */
  private boolean isNamedIn(Referent who, Span description) {
    String words = description.of(text);
    return (Character.isUpperCase(words.codePointAt(0)) && who.name().endsWith(" " + words))
        || names.getOrDefault(who.name(), List.of()).stream().anyMatch(description::overlaps);
  }

  private void remember(Referent who, Description description) {
    TreeMap<Integer, Description> known =
        described.computeIfAbsent(who.name(), name -> new TreeMap<>());
    Span own = description.span();
    // "Under Secretary for Terrorism" is not all of "… and Financial Intelligence".
    boolean cut =
        known.values().stream()
            .map(Description::span)
            .anyMatch(span -> !span.equals(own) && span.contains(own));
    if (!cut) {
      known.values().removeIf(other -> own.contains(other.span()));
      known.put(own.start(), description);
    }
  }

  /** All that the article says that he is, the nearest first. */
  private List<Description> descriptions(Referent who, Span source, List<Span> places) {
    TreeMap<Integer, Description> all =
        new TreeMap<>(described.getOrDefault(who.name(), new TreeMap<>()));
    for (Span name : places) {
      read.computeIfAbsent(name, place -> roles.at(place, null))
          .ifPresent(description -> all.putIfAbsent(description.span().start(), description));
    }
    return nearest(all.values(), source);
  }

  private static List<Description> nearest(Collection<Description> all, Span source) {
    List<Description> found = new ArrayList<>(all);
    found.sort(Comparator.comparingInt(description -> distance(description.span(), source)));
    return found;
  }

  /** What stands beside the names of a person. */
  private List<Description> beside(String name) {
    List<Description> all = new ArrayList<>();
    for (Span place : names.getOrDefault(name, List.of())) {
      read.computeIfAbsent(place, at -> roles.at(at, null)).ifPresent(all::add);
    }
    all.addAll(described.getOrDefault(name, new TreeMap<>()).values());
    return all;
  }

  /** With "director at Acme" of "lead author Marta Lund, director at Acme", after all others. */
  private List<Description> withThoseBehind(List<Description> found, List<Span> places) {
    List<Description> all = new ArrayList<>(found);
    for (Span name : places) {
      readBehind.computeIfAbsent(name, roles::behind).ifPresent(all::add);
    }
    return all;
  }

  private static List<Span> inOrder(List<Span> places, Span source) {
    List<Span> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingInt(place -> distance(place, source)));
    return sorted.subList(0, Math.min(MOST, sorted.size()));
  }

  /** In the source nothing; what stands before it is nearer than all that stands after it. */
  private static int distance(Span place, Span source) {
    if (source.contains(place)) {
      return 0;
    }
    return place.start() < source.end()
        ? source.end() - place.start()
        : Integer.MAX_VALUE / 2 + place.start() - source.end();
  }
}
