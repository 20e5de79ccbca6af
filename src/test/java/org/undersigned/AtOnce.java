package org.undersigned;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What several do at the same moment. */
public final class AtOnce {

    /** What each of them got, in their order. */
    @SafeVarargs
    public static <T> List<T> all(Callable<T>... them) throws Exception {
        return all(List.of(them));
    }

    public static <T> List<T> all(List<Callable<T>> them) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(them.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(them)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private AtOnce() {}
}
