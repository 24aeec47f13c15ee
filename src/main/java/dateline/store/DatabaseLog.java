package dateline.store;

import java.util.Set;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.simple.SimpleServiceProvider;

/**
 * The log that libraries write to, except for what the database says where it cannot read a term.
 * It would go on without the term, to a wrong answer; here the first one ends the answer.
 */
public final class DatabaseLog extends SimpleServiceProvider {

  private static final Set<String> READERS =
      Set.of(BindingTDB.class.getName(), NodeTableTRDF.class.getName());

  /** Makes libraries use it, if none has asked for a log yet and the user has not chosen one. */
  public static void use() {
    if (System.getProperty("slf4j.provider") == null) {
      System.setProperty("slf4j.provider", DatabaseLog.class.getName());
      // Else it says on standard error which log it was told to use.
      System.setProperty("slf4j.internal.verbosity", "WARN");
    }
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    ILoggerFactory simple = super.getLoggerFactory();
    Logger reader = new Reader();
    return name -> READERS.contains(name) ? reader : simple.getLogger(name);
  }

  /** Fails where it is told of an error. */
  private static final class Reader extends AbstractLogger {
    private static final long serialVersionUID = 1;

    @Override
    protected String getFullyQualifiedCallerName() {
      return Reader.class.getName();
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String message, Object[] arguments, Throwable cause) {
      throw new Damage(message, cause);
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled(Marker marker) {
      return true;
    }

    @Override
    public boolean isWarnEnabled() {
      return false;
    }

    @Override
    public boolean isWarnEnabled(Marker marker) {
      return false;
    }

    @Override
    public boolean isInfoEnabled() {
      return false;
    }

    @Override
    public boolean isInfoEnabled(Marker marker) {
      return false;
    }

    @Override
    public boolean isDebugEnabled() {
      return false;
    }

    @Override
    public boolean isDebugEnabled(Marker marker) {
      return false;
    }

    @Override
    public boolean isTraceEnabled() {
      return false;
    }

    @Override
    public boolean isTraceEnabled(Marker marker) {
      return false;
    }
  }
}
