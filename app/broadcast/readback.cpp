#include "app/broadcast/readback.h"

#include "app/broadcast/answertext.h"
#include "app/broadcast/redact.h"
#include "app/broadcast/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

using Note = TestStep::Note;
using State = TestStep::State;

/// Tempo's {"trace": {"resourceSpans": [...]}} and {"batches": [...]}, Jaeger's {"data": [...]}.
bool holdsATrace(const QJsonObject &json)
{
    constexpr std::array keys = {"resourceSpans"_L1, "batches"_L1, "data"_L1};
    for (const auto &place : {json, json["trace"_L1].toObject(), json["result"_L1].toObject()})
        for (const auto key : keys)
            if (!place[key].toArray().isEmpty())
                return true;
    return false;
}

TestStep unchecked(Note note, const QString &detail = {})
{
    return {.part = TestPart::ReadBack,
            .state = State::NotChecked,
            .note = note,
            .detail = redacted(detail)};
}

} // namespace

TestStep readBackStep(const Answer &answer)
{
    const TestStep again{.part = TestPart::ReadBack, .state = State::Running};
    if (answer.status == 401 || answer.status == 403)
        return unchecked(Note::NotReadable, messageOf(answer));
    if (answer.timedOut)
        return unchecked(Note::NotFoundYet);
    if (answer.status == 404 && !isHtml(answer))
        return again;
    if (answer.status != 200 || isHtml(answer))
        return unchecked(Note::QueryFailed,
                         answer.status > 0
                             ? u"HTTP %1 %2"_s.arg(answer.status).arg(messageOf(answer))
                             : messageOf(answer));
    if (!holdsATrace(QJsonDocument::fromJson(answer.body).object()))
        return again;
    return {.part = TestPart::ReadBack,
            .state = State::Passed,
            .note = Note::None,
            .elapsed = answer.elapsed};
}

} // namespace app::broadcast
