package dev.integrationsdk.core.faults;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Whatever is logged, at every level: by us and others through SLF4J, by OkHttp through java.util.logging. */
final class Logs {
    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

    /** Held here, since java.util.logging forgets a logger that nobody holds. */
    private static final java.util.logging.Logger OKHTTP = java.util.logging.Logger.getLogger("okhttp3");

    private Logs() {}

    /** Begins to listen. */
    static void listen() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                LINES.add(event.getFormattedMessage() + '\n' + ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        };
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        OKHTTP.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                LINES.add(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        OKHTTP.setLevel(java.util.logging.Level.ALL);
    }

    /** What was logged since this was last asked for. */
    static List<String> drain() {
        List<String> lines = new ArrayList<>();
        for (String line = LINES.poll(); line != null; line = LINES.poll()) {
            lines.add(line);
        }
        return lines;
    }
}
