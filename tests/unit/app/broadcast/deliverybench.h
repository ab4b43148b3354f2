#pragma once

#include "app/broadcast/deliverer.h"
#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/manualclock.h"
#include "tests/support/storefile.h"

#include <QTest>
#include <memory>

namespace tests {

/// The JSON of a request.
inline QByteArray plainBody(const FakeNetwork::Request &request)
{
    const auto json = app::otlp::gunzip(
        {request.body.constData(), std::size_t(request.body.size())}, std::size_t(64) << 20);
    return QByteArray::fromStdString(json.value_or(std::string()));
}

/// The numbers of the spans a request carries, as "[1 2]".
inline QByteArray spansIn(const FakeNetwork::Request &request)
{
    const auto json = plainBody(request).toStdString();
    const auto batch = app::otlp::decode(json, app::otlp::Encoding::Json);
    QByteArray numbers;
    for (const auto &resourceSpans : batch.value_or(app::trace::Batch{}).resourceSpans)
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            for (const auto &one : scopeSpans.spans)
                numbers += ' ' + QByteArray::number(int(one.spanId.bytes.back()));
    return '[' + numbers.trimmed() + ']';
}

/// A destination's delivery over a real store and a network in the test's hand, with time standing still.
struct DeliveryBench {
    StoreFile file;
    std::unique_ptr<app::store::Store> store = *file.open();
    FakeNetwork network;
    app::broadcast::OtlpClient client{&network};
    QThreadPool pool;
    ManualClock clock;
    app::broadcast::Health health;
    QUuid id = QUuid::createUuid();
    std::unique_ptr<app::broadcast::Deliverer> deliverer;

    ~DeliveryBench() { end(); }

    app::broadcast::Target target(const QString &path = QStringLiteral("/a")) const
    {
        app::broadcast::Target made;
        made.destination.id = id;
        made.endpoint.url = QUrl(QStringLiteral("http://gateway.invalid") + path);
        return made;
    }
    void start(const app::broadcast::Target &to)
    {
        deliverer = make(to);
        QObject::connect(deliverer.get(), &app::broadcast::Deliverer::healthChanged, &client,
                         [this](const app::broadcast::Health &now) { health = now; });
    }
    /// From the end of the log on.
    void start()
    {
        Answers placed;
        store->place(app::broadcast::cursorName(id), placed.next());
        QCOMPARE(placed.good(), 1U);
        start(target());
    }
    std::unique_ptr<app::broadcast::Deliverer> make(const app::broadcast::Target &to)
    {
        return std::make_unique<app::broadcast::Deliverer>(
            to, app::broadcast::Deliverer::Means{*store, client, pool, clock});
    }
    /// As at the end of the program.
    void end()
    {
        if (deliverer)
            deliverer->stop();
        deliverer.reset();
        pool.waitForDone();
    }
    void restart()
    {
        end();
        store.reset();
        store = *file.open();
        start(target());
    }
    /// Rows of one span each.
    void append(std::uint64_t first, std::uint64_t last)
    {
        for (auto number = first; number <= last; ++number)
            QVERIFY(tests::append(*store, {{.number = number}}));
        if (deliverer)
            deliverer->wake();
    }
    QByteArray sent() const
    {
        QByteArray text;
        for (const auto &request : network.requests)
            text += spansIn(request);
        return text;
    }
    qint64 waitingRows() const
    {
        const auto read = store->backlog(app::broadcast::cursorName(id), 1, 1'000'000);
        return read ? read->waitingRows : -1;
    }
    bool isDone() const { return deliverer->isIdle() && waitingRows() == 0; }
    /// Time goes on once somebody waits for it.
    void waitAndAdvance(std::chrono::milliseconds step)
    {
        QTRY_VERIFY(clock.waiting() > 0);
        clock.advance(step);
    }
};

} // namespace tests
