#include "app/secrets/keychainstore.h"

#include "app/async/ready.h"
#include "app/secrets/limits.h"

#include <QPromise>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace app::secrets {
namespace {

const QString &service()
{
    static const QString name = u"spancast"_s;
    return name;
}

/// A locked collection, and a question to unlock it that was dismissed, come as OtherError, too.
bool isLocked(const QString &words)
{
    return words.contains("locked"_L1, Qt::CaseInsensitive)
        || words.contains("dismissed"_L1, Qt::CaseInsensitive);
}

Error::Kind kindOf(QKeychain::Error error, const QString &words)
{
    if (error == QKeychain::OtherError && isLocked(words))
        return Error::Kind::Unauthorized;
    switch (error) {
    case QKeychain::EntryNotFound: return Error::Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return Error::Kind::Unauthorized;
    // a session bus without a secret service, and one without an unlocked collection, both come as OtherError
    case QKeychain::NoBackendAvailable:
    case QKeychain::OtherError: return Error::Kind::Unreachable;
    default: return Error::Kind::Internal;
    }
}

tl::unexpected<Error> failure(const QKeychain::Job &job)
{
    return fail(kindOf(job.error(), job.errorString()),
                "keychain: " + job.errorString().toStdString());
}

/// Starts `job`, which deletes itself; `outcome` makes the result once it has finished.
template <typename T, typename KeychainJob, typename Outcome>
QFuture<T> start(KeychainJob *job, const QString &key, Outcome outcome)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, outcome] {
        promise->addResult(outcome(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<QString>> KeychainStore::read(const QString &key)
{
    return start<Result<QString>>(new QKeychain::ReadPasswordJob(service()), key,
                                  [](const QKeychain::ReadPasswordJob &job) -> Result<QString> {
                                      if (job.error() != QKeychain::NoError)
                                          return failure(job);
                                      return job.textData();
                                  });
}

QFuture<Result<>> KeychainStore::write(const QString &key, const QString &secret)
{
    if (secret.size() > limits::secretLength)
        return ready<Result<>>(
            fail(Error::Kind::Full, "secret longer than " + std::to_string(limits::secretLength)));
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    return start<Result<>>(job, key, [](const QKeychain::WritePasswordJob &written) -> Result<> {
        if (written.error() != QKeychain::NoError)
            return failure(written);
        return {};
    });
}

QFuture<Result<>> KeychainStore::remove(const QString &key)
{
    return start<Result<>>(new QKeychain::DeletePasswordJob(service()), key,
                           [](const QKeychain::DeletePasswordJob &job) -> Result<> {
                               if (job.error() != QKeychain::NoError
                                   && job.error() != QKeychain::EntryNotFound)
                                   return failure(job);
                               return {};
                           });
}

} // namespace app::secrets
