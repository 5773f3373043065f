package hearsay.affiliation;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Roles and affiliations of persons whom the article names: by the words beside the nearest of a
 * person's names, those before the claim first.
 */
final class NamedStandings {
  /** The most names and descriptions of one person that are looked at for one claim. */
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

  /** Of each person by their starts. */
  private final Map<String, TreeMap<Integer, Span>> names = new HashMap<>();

  private final Map<Span, Optional<Description>> read = new HashMap<>();
  private final Map<Span, Optional<Description>> readBehind = new HashMap<>();
  private final Map<Span, Optional<Description>> careers = new HashMap<>();

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
            .computeIfAbsent(mention.referent().name(), name -> new TreeMap<>())
            .put(mention.span().start(), mention.span());
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
    for (Span name : nearestNames(who, source)) {
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
    List<Span> places = nearestNames(who, source);
    List<Description> found = descriptions(who, source, places);
    if (found.isEmpty()) {
      found = places.stream().flatMap(name -> career(name).stream()).limit(1).toList();
    }
    if (found.isEmpty() && places.stream().noneMatch(name -> ranks.rank(name).isPresent())) {
      found = Nearest.to(source, far.of(who.name(), this::beside), Description::span, 1);
    }
    Optional<String> role = found.stream().findFirst().map(this::words);
    Optional<String> rank = places.stream().flatMap(name -> ranks.rank(name).stream()).findFirst();
    return new Standing(
        role.or(() -> rank).orElse(null),
        affiliation(claim, withThoseBehind(found, places), places)
            .or(() -> role.isEmpty() && rank.isPresent() ? force(places) : Optional.empty())
            .orElse(null));
  }

  private Optional<Description> career(Span name) {
    return careers.computeIfAbsent(name, roles::career);
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
    Map.Entry<Integer, Span> name = namesOf(who.name()).lowerEntry(description.end());
    return (Character.isUpperCase(words.codePointAt(0)) && who.name().endsWith(" " + words))
        || (name != null && name.getValue().overlaps(description));
  }

  private void remember(Referent who, Description description) {
    TreeMap<Integer, Description> known =
        described.computeIfAbsent(who.name(), name -> new TreeMap<>());
    Span own = description.span();
    // None holds another, so that of those before it the last one reaches farthest.
    Map.Entry<Integer, Description> before = known.floorEntry(own.start());
    Span last = before == null ? own : before.getValue().span();
    // "Under Secretary for Terrorism" is not all of "… and Financial Intelligence".
    if (last.equals(own) || !last.contains(own)) {
      known.subMap(own.start(), own.end()).values().removeIf(one -> own.contains(one.span()));
      known.put(own.start(), description);
    }
  }

  /** What the article says that he is, the nearest first. */
  private List<Description> descriptions(Referent who, Span source, List<Span> places) {
    TreeMap<Integer, Description> all = new TreeMap<>();
    nearest(described.getOrDefault(who.name(), new TreeMap<>()), source)
        .forEach(description -> all.put(description.span().start(), description));
    for (Span name : places) {
      read.computeIfAbsent(name, place -> roles.at(place, null))
          .ifPresent(description -> all.putIfAbsent(description.span().start(), description));
    }
    return nearest(all, source);
  }

  private static List<Description> nearest(NavigableMap<Integer, Description> all, Span source) {
    return Nearest.to(source, all, Description::span, MOST);
  }

  /** What stands beside the names of a person. */
  private List<Description> beside(String name) {
    List<Description> all = new ArrayList<>();
    for (Span place : namesOf(name).values()) {
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

  private NavigableMap<Integer, Span> namesOf(String person) {
    return names.getOrDefault(person, new TreeMap<>());
  }

  private List<Span> nearestNames(Referent who, Span source) {
    return Nearest.to(source, namesOf(who.name()), Function.identity(), MOST);
  }
}
