package org.undersigned.base;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.nio.file.Path;

/** Lets the data folder be named as any folder is: H2 itself refuses {@code letters} and wants {@code ./letters}. */
@Priority(Priorities.LIBRARY + 200) // after the interceptor that puts values into ${…}, which asks only those behind it
public class DataFolder implements ConfigSourceInterceptor {

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        return value != null && name.equals("undersigned.data") ? value.withValue(absolute(value.getValue())) : value;
    }

    private static String absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize().toString();
    }
}
