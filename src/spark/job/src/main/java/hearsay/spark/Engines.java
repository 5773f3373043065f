package hearsay.spark;

import hearsay.api.Hearsay;
import hearsay.api.RecordKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One engine for each process, that all its tasks share. */
final class Engines {
  private static final Map<Settings, Hearsay> MADE = new HashMap<>();
  private static final Set<Settings> BEGUN = ConcurrentHashMap.newKeySet();

  private Engines() {}

  /** Made at the first call, and kept until the process ends. */
  static synchronized Hearsay of(Settings settings) {
    return MADE.computeIfAbsent(settings, Engines::make);
  }

  /** Makes it beside what the caller does, with its models: while the inputs are read. */
  static void begin(Settings settings) {
    if (BEGUN.add(settings)) {
      Thread thread = new Thread(() -> load(settings), "hearsay-load");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void load(Settings settings) {
    try {
      of(settings).load(RecordKind.CLAIMS);
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      // The first article is told of it.
      BEGUN.remove(settings);
    }
  }

  private static Hearsay make(Settings settings) {
    NativePlace.prepare();
    Quiet.begin();
    return new Hearsay(settings.options());
  }
}
