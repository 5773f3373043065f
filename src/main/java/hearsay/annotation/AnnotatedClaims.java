package hearsay.annotation;

import hearsay.annotation.Region.Role;
import hearsay.claim.Claim;
import hearsay.claim.Cue;
import hearsay.claim.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one article as regions and links between them. Each claim has a content of its own;
 * sources and cues that are the same are one region.
 */
public record AnnotatedClaims(List<Region> regions, List<Link> links) {
  public AnnotatedClaims {
    regions = List.copyOf(regions);
    links = List.copyOf(links);
  }

  /** Of an article's claims, in their order. */
  public static AnnotatedClaims of(List<Claim> claims) {
    List<Region> regions = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Map<Object, String> shared = new HashMap<>();
    Map<String, String> contents = new HashMap<>();
    for (Claim claim : claims) {
      String content = "c" + (contents.size() + 1);
      contents.put(claim.id(), content);
      regions.add(
          new Region(
              content,
              Role.CONTENT,
              claim.content().spans(),
              Map.of(Region.FORM, claim.content().form().key())));
      Source source = claim.source();
      if (source != null) {
        boolean fresh = !shared.containsKey(source);
        String id = shared.computeIfAbsent(source, any -> "s" + (shared.size() + 1));
        if (fresh) {
          regions.add(new Region(id, Role.SOURCE, source.spans(), features(source)));
        }
        links.add(new Link(Link.Kind.SOURCE, content, id));
      }
      Cue cue = claim.cue();
      if (cue != null) {
        boolean fresh = !shared.containsKey(cue);
        String id = shared.computeIfAbsent(cue, any -> "q" + (shared.size() + 1));
        Map<String, String> features =
            Map.of(Region.STANCE, cue.stance().key(), Region.LEMMA, cue.lemma());
        if (fresh) {
          regions.add(new Region(id, Role.CUE, cue.spans(), features));
        }
        links.add(new Link(Link.Kind.CUE, content, id));
      }
    }
    for (Claim claim : claims) {
      String via = claim.via() == null ? null : contents.get(claim.via());
      String content = contents.get(claim.id());
      if (via != null && content != null) {
        links.add(new Link(Link.Kind.VIA, content, via));
      }
    }
    return new AnnotatedClaims(regions, links);
  }

  private static Map<String, String> features(Source source) {
    Map<String, String> features = new LinkedHashMap<>();
    features.put(Region.TYPE, source.type().key());
    features.put(Region.NAME, source.name());
    put(features, Region.SPEAKER_ROLE, source.role());
    put(features, Region.AFFILIATION, source.affiliation());
    return features;
  }

  private static void put(Map<String, String> features, String name, @Nullable String value) {
    if (value != null) {
      features.put(name, value);
    }
  }

  /** The region with this id; null where there is none. */
  @Nullable Region region(String id) {
    return regions.stream().filter(region -> region.id().equals(id)).findFirst().orElse(null);
  }

  /** What a content is linked with, in this kind; null where with nothing. */
  @Nullable Region linked(Region content, Link.Kind kind) {
    return links.stream()
        .filter(link -> link.kind() == kind && link.from().equals(content.id()))
        .map(link -> region(link.to()))
        .findFirst()
        .orElse(null);
  }
}
