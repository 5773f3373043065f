package hearsay.output;

import hearsay.console.ExitCode;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Ends the process on Ctrl-C, on a polite kill and where its terminal is closed, with the status
 * that the virtual machine would give, after one last action, but without the shutdown hooks of
 * libraries: ONNX Runtime's frees what its threads are still at work with, and the process crashes.
 *
 * <p>Signals are no part of Java's own interface, so they are reached by reflection; where they
 * cannot be, the virtual machine ends as it does.
 */
final class Signals implements AutoCloseable {
  private static final String SIGNAL = "sun.misc.Signal";
  private static final int LONGEST_MILLIS = 3000;
  private static final String HANDLER = "sun.misc.SignalHandler";
  private static final Map<String, Integer> STATUSES =
      Map.of("HUP", ExitCode.HUNG_UP, "INT", ExitCode.INTERRUPTED, "TERM", ExitCode.TERMINATED);

  /** What was there before. */
  private record Replaced(String signal, Object handler) {}

  private final List<Replaced> replaced = new ArrayList<>();

  private Signals() {}

  static Signals endWith(Runnable last) {
    Signals signals = new Signals();
    STATUSES.forEach((name, status) -> signals.handle(name, status, last));
    return signals;
  }

  private void handle(String name, int status, Runnable last) {
    try {
      Class<?> type = Class.forName(HANDLER);
      Object mine =
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  runFor(last, LONGEST_MILLIS);
                  Runtime.getRuntime().halt(status);
                }
                return method.invoke(last, arguments);
              });
      Object before = set(name, mine);
      if (before.equals(type.getField("SIG_IGN").get(null))) {
        // Whoever started the process made it deaf to the signal, as nohup does.
        set(name, before);
      } else {
        replaced.add(new Replaced(name, before));
      }
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // The signal keeps its meaning; see above.
    }
  }

  /** What is last may print, and whoever reads that may have stopped to. */
  private static void runFor(Runnable last, int millis) throws InterruptedException {
    Thread thread = new Thread(last, "hearsay-end");
    thread.setDaemon(true);
    thread.start();
    thread.join(millis);
  }

  private static Object set(String name, Object handler) throws ReflectiveOperationException {
    Class<?> signal = Class.forName(SIGNAL);
    return signal
        .getMethod("handle", signal, Class.forName(HANDLER))
        .invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
  }

  @Override
  public void close() {
    for (Replaced one : replaced) {
      try {
        set(one.signal(), one.handler());
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        // As above.
      }
    }
    replaced.clear();
  }
}
