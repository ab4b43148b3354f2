#include "ui/settings/deliverylogmodel.h"
#include "ui/settings/deliverymarks.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::DeliveryRecord;
using Column = ui::DeliveryLogModel::Column;

namespace {

DeliveryRecord record(std::uint64_t second, DeliveryRecord::Result result)
{
    DeliveryRecord made;
    made.atUnixNano = 1'790'000'000'000'000'000 + second * 1'000'000'000;
    made.result = result;
    made.spans = 3;
    made.bytes = 2048;
    made.verdict.elapsed = std::chrono::milliseconds(120);
    if (result != DeliveryRecord::Result::Taken) {
        made.verdict.cause = app::broadcast::Cause::ServerError;
        made.verdict.status = 503;
        made.verdict.detail = u"try later"_s;
    }
    return made;
}

} // namespace

class TstDeliveryLogModel : public QObject
{
    Q_OBJECT
    const QUuid m_one = QUuid::createUuid();
    const QUuid m_two = QUuid::createUuid();
    ui::DeliveryLogModel m_model;

    QList<app::broadcast::Destination> both() const
    {
        app::broadcast::Destination one;
        one.id = m_one;
        one.name = u"One"_s;
        auto two = one;
        two.id = m_two;
        two.name = u"Two"_s;
        two.type = u"langfuse"_s;
        return {one, two};
    }
    QString cell(int row, int column) const { return m_model.index(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, &m_model);
        m_model.setDestinations(both());
        m_model.setRecords(m_one,
                           {record(3, DeliveryRecord::Result::Taken),
                            record(1, DeliveryRecord::Result::WaitsForAnotherTry)});
        m_model.setRecords(m_two, {record(2, DeliveryRecord::Result::Refused)});
    }

    void theNewestOfAllStandsFirst()
    {
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(cell(0, Column::Destination), u"One"_s);
        QCOMPARE(cell(1, Column::Destination), u"Two"_s);
        QCOMPARE(cell(0, Column::Result), u"Taken"_s);
        QCOMPARE(cell(0, Column::Spans), u"3"_s);
        QCOMPARE(cell(0, Column::Size), u"2.00 KiB"_s);
        QCOMPARE(cell(0, Column::Duration), u"120 ms"_s);
        QVERIFY(cell(0, Column::Reason).isEmpty());
        QVERIFY(cell(1, Column::Reason).contains(u"HTTP 503"_s));
        QVERIFY(cell(1, Column::Reason).contains(u"try later"_s));
    }

    void oneDestinationCanBeShownAlone()
    {
        m_model.setFilter(m_two);
        QCOMPARE(m_model.rowCount(), 1);
        QCOMPARE(cell(0, Column::Destination), u"Two"_s);
        m_model.setFilter({});
        QCOMPARE(m_model.rowCount(), 3);
    }

    void rowsAreCopiedAsLines()
    {
        const auto lines = m_model.asText({1, 2}).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().count(u'\t'), int(Column::ColumnCount) - 1);
        QVERIFY(lines.at(1).contains(u"Refused"_s));
    }

    void aDestinationThatWasDeletedLeavesTheLog()
    {
        m_model.setDestinations(both().first(1));
        QCOMPARE(m_model.rowCount(), 2);
        m_model.setDestinations(both());
    }

    void aReasonNamesTheProductAndItsFacts()
    {
        auto refused = record(4, DeliveryRecord::Result::Refused);
        refused.verdict.cause = app::broadcast::Cause::RateLimited;
        refused.verdict.status = 429;
        m_model.setRecords(m_two, {refused});
        QVERIFY2(cell(0, Column::Reason).startsWith(u"Langfuse receives more"_s),
                 qPrintable(cell(0, Column::Reason)));
        refused.atUnixNano += 1;
        refused.verdict.cause = app::broadcast::Cause::CertificateAuthority;
        refused.verdict.certificate = app::broadcast::CertificateFacts{.issuer = u"Example CA"_s};
        m_model.setRecords(m_two, {refused});
        QVERIFY2(cell(0, Column::Reason).contains(u"Example CA"_s),
                 qPrintable(cell(0, Column::Reason)));
    }

    void marksAreCounted()
    {
        using Result = DeliveryRecord::Result;
        const auto sentence = ui::marksSentence(
            {Result::Taken, Result::Blocked, Result::Taken, Result::WaitsForAnotherTry});
        QVERIFY2(sentence.contains(u'4') && sentence.contains(u"2 taken"_s)
                     && sentence.contains(u"1 refused"_s) && sentence.contains(u"1 tried again"_s),
                 qPrintable(sentence));
    }
};

QTEST_MAIN(TstDeliveryLogModel)
#include "tst_deliverylogmodel.moc"
