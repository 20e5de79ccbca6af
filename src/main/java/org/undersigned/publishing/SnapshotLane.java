package org.undersigned.publishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Renders a page once, in one transaction that sees one state of the record, and keeps the bytes. */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class SnapshotLane {

    // A page is rendered by one thread while others that want it wait; pages that share a lock are few.
    private static final ReentrantLock[] LOCKS = locks(64);

    private final PageSnapshots snapshots;
    private final CurrentVertxRequest request;
    private final EntityManager records;

    SnapshotLane(PageSnapshots snapshots, CurrentVertxRequest request, EntityManager records) {
        this.snapshots = snapshots;
        this.request = request;
        this.records = records;
    }

    @AroundInvoke
    Object page(InvocationContext method) throws Exception {
        // Asked for in a use case, such as a preview, it shows what that one sees, and is nobody else's.
        if (QuarkusTransaction.isActive()) {
            return method.proceed();
        }
        RoutingContext call = request.getCurrent();
        PageAddress address = PageAddress.of(call.request(), method.getMethod());
        if (!address.isCanonical()) {
            return new RenderedPage(rendered(method));
        }
        ReentrantLock lock = LOCKS[Math.floorMod(address.path().hashCode(), LOCKS.length)];
        lock.lock();
        try {
            return kept(address, method);
        } finally {
            lock.unlock();
        }
    }

    private Object kept(PageAddress address, InvocationContext method) {
        MultiMap headers = request.getCurrent().response().headers();
        KeptPage page = snapshots.find(address.path());
        if (page == null) {
            long generation = snapshots.generation();
            page = KeptPage.of(rendered(method), address.contentType(), address.parameters(), headers);
            snapshots.keep(address.path(), page, generation);
        }
        page.identity().unchanged().forEach(header -> headers.set(header.name(), header.value()));
        return new RenderedPage(page.identity().buffer().toString(StandardCharsets.UTF_8));
    }

    private String rendered(InvocationContext method) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = records.unwrap(Session.class);
            session.doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            return ((TemplateInstance) method.proceed()).render();
        });
    }

    private static ReentrantLock[] locks(int number) {
        ReentrantLock[] locks = new ReentrantLock[number];
        Arrays.setAll(locks, i -> new ReentrantLock());
        return locks;
    }
}
