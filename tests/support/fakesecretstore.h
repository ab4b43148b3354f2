#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>
#include <QList>
#include <QPromise>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace tests {

/// A keychain in the test's hand: it can refuse one kind of call, or leave every call open until release().
/// `calls` lists what was asked, as "write destination/…/api_key"; never the secrets.
class FakeSecretStore final : public app::secrets::SecretStore
{
public:
    QHash<QString, QString> secrets;
    QStringList calls;
    std::optional<app::Error> readFailure;
    std::optional<app::Error> writeFailure;
    std::optional<app::Error> removeFailure;
    bool holds = false; ///< answers wait for release()

    QFuture<app::Result<QString>> read(const QString &key) override
    {
        calls << QStringLiteral("read ") + key;
        return later<app::Result<QString>>([this, key]() -> app::Result<QString> {
            if (readFailure)
                return tl::unexpected(*readFailure);
            if (!secrets.contains(key))
                return app::fail(app::Error::Kind::NotFound, "no such entry");
            return secrets.value(key);
        });
    }

    QFuture<app::Result<>> write(const QString &key, const QString &secret) override
    {
        calls << QStringLiteral("write ") + key;
        return later<app::Result<>>([this, key, secret]() -> app::Result<> {
            if (writeFailure)
                return tl::unexpected(*writeFailure);
            secrets.insert(key, secret);
            return {};
        });
    }

    QFuture<app::Result<>> remove(const QString &key) override
    {
        calls << QStringLiteral("remove ") + key;
        return later<app::Result<>>([this, key]() -> app::Result<> {
            if (removeFailure)
                return tl::unexpected(*removeFailure);
            secrets.remove(key);
            return {};
        });
    }

    void release()
    {
        const auto open = std::exchange(m_open, {});
        for (const auto &answer : open)
            answer();
    }

private:
    template <typename T, typename Job>
    QFuture<T> later(Job job)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_open << [promise, job] {
            promise->addResult(job());
            promise->finish();
        };
        if (!holds)
            release();
        return promise->future();
    }

    QList<std::function<void()>> m_open;
};

} // namespace tests
