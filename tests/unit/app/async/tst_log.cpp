#include "app/async/log.h"

#include <QRegularExpression>
#include <QTest>

using app::Error;

class TstLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesWhatWasDoneTheKindAndTheDetail()
    {
        QTest::ignoreMessage(QtWarningMsg, "listening: busy: port 4318 is taken");
        app::log(app::logHttp(), "listening", {Error::Kind::Busy, "port 4318 is taken"});
    }

    void cancelledIsNoFailure()
    {
        app::log(app::logHttp(), "searching", {Error::Kind::Cancelled, "nobody waits"});
    }
};

QTEST_GUILESS_MAIN(TstLog)
#include "tst_log.moc"
