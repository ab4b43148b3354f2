#pragma once

#include "app/broadcast/probe.h"

#include <QList>
#include <QPromise>
#include <memory>
#include <optional>
#include <utility>

namespace tests {

/// A connection in the test's hand: everything works, unless `problem` says at which step what does not.
class FakeProbe final : public app::broadcast::Probe
{
public:
    using Step = app::broadcast::ProbeStep;

    std::optional<Step> problem;
    QByteArray greeting; ///< what firstBytes() reads
    bool holds = false;  ///< answers wait for release()
    QList<QUrl> asked;

    QFuture<Step> probe(const app::broadcast::ProbeTarget &target,
                        std::chrono::milliseconds) override
    {
        asked << target.url;
        auto promise = std::make_shared<QPromise<Step>>();
        promise->start();
        m_open << promise;
        if (!holds)
            release();
        return promise->future();
    }

    QFuture<QByteArray> firstBytes(const app::broadcast::ProbeTarget &,
                                   std::chrono::milliseconds) override
    {
        QPromise<QByteArray> promise;
        promise.start();
        promise.addResult(greeting);
        promise.finish();
        return promise.future();
    }

    void release()
    {
        const auto open = std::exchange(m_open, {});
        for (const auto &promise : open)
            answer(*promise);
    }

private:
    void answer(QPromise<Step> &promise) const
    {
        using app::broadcast::TestPart;
        for (const auto part : {TestPart::Lookup, TestPart::Connect, TestPart::Encrypt}) {
            if (problem && problem->step.part == part) {
                promise.addResult(*problem);
                break;
            }
            promise.addResult(Step{{.part = part,
                                    .state = app::broadcast::TestStep::State::Passed,
                                    .elapsed = std::chrono::milliseconds(1)}});
        }
        promise.finish();
    }

    QList<std::shared_ptr<QPromise<Step>>> m_open;
};

} // namespace tests
