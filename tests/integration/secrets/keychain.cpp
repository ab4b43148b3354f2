#include "app/secrets/keychainstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTextStream>
#include <QTimer>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using app::Error;
using app::Result;
using app::secrets::KeychainStore;

namespace {

const QString key = u"destination/67c8770b-44f1-410a-ab9a-f9b5446f13ee/api_key"_s;
const QString secret = u"glc_it's a \"secret\" ✓"_s;
constexpr int tooSlowMs = 5'000;

/// Asks one question after the other and prints each answer; ends the program with the number of wrong ones.
class Interview : public QObject
{
public:
    template <typename T>
    void ask(const char *question, std::function<QFuture<Result<T>>()> start,
             std::function<bool(const Result<T> &)> isRight)
    {
        m_questions.push_back([this, question, start, isRight] {
            m_clock.start();
            auto *watcher = new QFutureWatcher<Result<T>>(this);
            connect(watcher, &QFutureWatcherBase::finished, this, [=, this] {
                const Result<T> answer = watcher->result();
                const bool isFast = m_clock.elapsed() < tooSlowMs;
                const std::string detail = answer ? std::string() : answer.error().detail;
                note(question, isRight(answer) && isFast, QString::fromStdString(detail));
            });
            watcher->setFuture(start());
        });
    }

    void next()
    {
        if (m_at == m_questions.size())
            return QCoreApplication::exit(m_wrong);
        m_questions[m_at++]();
    }

private:
    void note(const char *question, bool isRight, const QString &detail)
    {
        QTextStream(stdout) << (isRight ? "PASS " : "FAIL ") << question << ' ' << m_clock.elapsed()
                            << " ms " << detail << Qt::endl;
        m_wrong += isRight ? 0 : 1;
        next();
    }

    std::vector<std::function<void()>> m_questions;
    std::size_t m_at = 0;
    QElapsedTimer m_clock;
    int m_wrong = 0;
};

template <typename T>
std::function<bool(const Result<T> &)> failsWith(Error::Kind kind)
{
    return [kind](const Result<T> &answer) { return !answer && answer.error().kind == kind; };
}

template <typename T>
bool isFine(const Result<T> &answer)
{
    return answer.has_value();
}

std::function<bool(const Result<QString> &)> says(const QString &text)
{
    return [text](const Result<QString> &answer) { return answer == text; };
}

void askWorking(Interview &interview, KeychainStore &store)
{
    const auto read = [&store] { return store.read(key); };
    const auto remove = [&store] { return store.remove(key); };
    interview.ask<QString>("nothing at first", read, failsWith<QString>(Error::Kind::NotFound));
    interview.ask<void>("remove what is not there", remove, isFine<void>);
    interview.ask<void>("write", [&store] { return store.write(key, secret); }, isFine<void>);
    interview.ask<QString>("read", read, says(secret));
    interview.ask<void>("overwrite", [&store] { return store.write(key, u"2"_s); }, isFine<void>);
    interview.ask<QString>("read again", read, says(u"2"_s));
    interview.ask<QString>(
        "another key", [&store] { return store.read(key + u"2"_s); },
        failsWith<QString>(Error::Kind::NotFound));
    interview.ask<void>("remove", remove, isFine<void>);
    interview.ask<QString>("gone", read, failsWith<QString>(Error::Kind::NotFound));
    interview.ask<void>(
        "too long", [&store] { return store.write(key, u"x"_s.repeated(70'000)); },
        failsWith<void>(Error::Kind::Full));
}

void askUnreachable(Interview &interview, KeychainStore &store, bool hasBus)
{
    // a secret service without a collection answers that it has no such entry
    interview.ask<QString>(
        "read", [&store] { return store.read(key); },
        failsWith<QString>(hasBus ? Error::Kind::NotFound : Error::Kind::Unreachable));
    interview.ask<void>(
        "write", [&store] { return store.write(key, secret); },
        failsWith<void>(Error::Kind::Unreachable));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    KeychainStore store;
    Interview interview;
    const QString surroundings = application.arguments().value(1);
    if (surroundings == "keyring"_L1)
        askWorking(interview, store);
    else
        askUnreachable(interview, store, surroundings == "nokeyring"_L1);
    QTimer::singleShot(0, &interview, [&interview] { interview.next(); });
    QTimer::singleShot(20'000, &application, [] { QCoreApplication::exit(99); });
    return QCoreApplication::exec();
}
