#include "app/main/reporttext.h"

#include "app/main/causetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app::ctl {
namespace {

using broadcast::TestPart;
using broadcast::TestReport;
using broadcast::TestStep;
using State = TestStep::State;

constexpr int nameWidth = 12;
constexpr int stateWidth = 12;
constexpr int timeWidth = 10;

QString noteOf(const TestStep &step)
{
    using Note = TestStep::Note;
    switch (step.note) {
    case Note::None: return step.detail;
    case Note::ViaProxy: return u"via proxy "_s + step.detail;
    case Note::NumericAddress: return u"nothing to look up"_s;
    case Note::Unencrypted: return u"not encrypted"_s;
    case Note::WithTheSpan: return u"not asked on its own"_s;
    case Note::EmptyRequest: return u"an empty request is all it is sent"_s;
    case Note::NoQueryAddress: return u"no query address"_s;
    case Note::NotFoundYet: return u"written, not found yet"_s;
    case Note::NotReadable: return u"written, not readable with this token"_s;
    case Note::QueryFailed: return step.detail;
    }
    return {};
}

bool isMeasured(const TestStep &step)
{
    return step.state == State::Passed || step.state == State::Failed;
}

QString lineOf(const TestStep &step)
{
    const auto state = step.state == State::Waiting ? u"not reached"_s
        : step.state == State::NotChecked           ? u"not checked"_s
        : step.state == State::Passed               ? u"ok"_s
                                                    : QString(nameOf(step.state));
    const auto time = isMeasured(step) ? u"%1 ms"_s.arg(step.elapsed.count()) : QString();
    const auto line = QString(nameOf(step.part)).leftJustified(nameWidth)
        + state.leftJustified(stateWidth) + time.rightJustified(timeWidth) + u"  "_s + noteOf(step);
    return line.trimmed();
}

QJsonObject toObject(const TestStep &step)
{
    QJsonObject object{{u"step"_s, QString(nameOf(step.part))},
                       {u"state"_s, QString(nameOf(step.state))}};
    if (isMeasured(step))
        object.insert(u"ms"_s, qint64(step.elapsed.count()));
    if (step.note != TestStep::Note::None)
        object.insert(u"note"_s, QString(nameOf(step.note)));
    if (!step.detail.isEmpty())
        object.insert(u"detail"_s, step.detail);
    return object;
}

void addFacts(QJsonObject &object, const broadcast::Verdict &verdict)
{
    if (verdict.status != 0)
        object.insert(u"status"_s, verdict.status);
    if (verdict.retryAfter)
        object.insert(u"retryAfterMs"_s, qint64(verdict.retryAfter->count()));
    if (verdict.clockSkew)
        object.insert(u"clockSkewSeconds"_s, qint64(verdict.clockSkew->count()));
    if (!verdict.detail.isEmpty())
        object.insert(u"detail"_s, verdict.detail);
    if (const auto &facts = verdict.certificate)
        object.insert(u"certificate"_s,
                      QJsonObject{{u"names"_s, facts->names},
                                  {u"issuer"_s, facts->issuer},
                                  {u"validFrom"_s, facts->validFrom.toString(Qt::ISODate)},
                                  {u"validUntil"_s, facts->validUntil.toString(Qt::ISODate)}});
}

std::string clockText(const broadcast::Verdict &verdict)
{
    if (!verdict.clockSkew)
        return {};
    const auto minutes = std::chrono::abs(*verdict.clockSkew).count() / 60;
    return "; this computer's clock is " + std::to_string(minutes) + " min "
        + (verdict.clockSkew->count() > 0 ? "ahead of" : "behind") + " the server's";
}

} // namespace

std::string textOf(const TestReport &report)
{
    QStringList lines;
    for (const auto &step : report.steps)
        lines << lineOf(step);
    return lines.join(u'\n').toStdString() + '\n' + textOf(report.verdict)
        + clockText(report.verdict);
}

QByteArray toJson(const TestReport &report)
{
    QJsonArray steps;
    for (const auto &step : report.steps)
        steps.append(toObject(step));
    QJsonObject object{{u"ok"_s, report.verdict.isOk()},
                       {u"cause"_s, QString(nameOf(report.verdict.cause))},
                       {u"message"_s, QString::fromStdString(textOf(report.verdict))},
                       {u"steps"_s, steps}};
    if (report.verdict.isOk())
        object.insert(u"traceId"_s, report.traceId);
    addFacts(object, report.verdict);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray savedJson(const broadcast::Destination &destination)
{
    const QJsonObject object{{u"saved"_s, destination.name},
                             {u"id"_s, destination.id.toString(QUuid::WithoutBraces)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace app::ctl
