#include "ui/models/describe.h"

#include "app/base/caret.h"

#include <QCoreApplication>

namespace ui {
namespace {

using Kind = app::Error::Kind;

struct Describe {
    Q_DECLARE_TR_FUNCTIONS(ui::Describe)
};

/// Details begin in lower case and end without a stop, so that they fit inside a sentence.
QString asSentence(QString detail)
{
    if (detail.isEmpty())
        return detail;
    detail[0] = detail[0].toUpper();
    return detail.endsWith(u'.') ? detail : detail + u'.';
}

QString detailOf(const app::Error &error)
{
    return asSentence(QString::fromStdString(error.detail));
}

QString sentence(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled: return Describe::tr("Stopped before it was done.");
    case Kind::Invalid: return Describe::tr("This cannot be read. Correct it and try again.");
    case Kind::Unsupported:
        return Describe::tr("This is valid, but Spancast cannot do it yet. Try a simpler form.");
    case Kind::NotFound:
        return Describe::tr("Not found. It may not have arrived yet, or has been removed to keep "
                            "the store within its size limit.");
    case Kind::Unauthorized:
        return Describe::tr("Access was refused. Check the API key and what it is allowed to do.");
    case Kind::Unreachable:
        return Describe::tr("The server cannot be reached. Check the address and your connection.");
    case Kind::Corrupt:
        return Describe::tr("This data is damaged and cannot be read. The rest is not affected.");
    case Kind::TooLarge: return Describe::tr("This is over a limit. Narrow it and try again.");
    case Kind::Full:
        return Describe::tr("There is no room left. Free some disk space, or lower the size limit "
                            "of the store.");
    case Kind::Busy:
        return Describe::tr("Another program is using it. Close that program and try again.");
    case Kind::Internal: break;
    }
    return Describe::tr("Something went wrong inside Spancast. Try again; if it stays, please "
                        "report it with the details.");
}

} // namespace

QString describe(const app::Error &error)
{
    const auto detail = detailOf(error);
    const bool explainsItself = error.kind == Kind::Cancelled || detail.isEmpty();
    if (explainsItself)
        return sentence(error.kind);
    //: %1 is what happened, %2 what to do about it; both are sentences
    return Describe::tr("%1 %2").arg(detail, sentence(error.kind));
}

QString describeQueryError(const app::Error &error, std::string_view query)
{
    if (!error.place)
        return describe(error);
    const auto at = app::positionAt(query, error.place->begin);
    const auto detail = error.detail.empty() ? sentence(error.kind) : detailOf(error);
    const auto advice = error.kind == Kind::Invalid
        ? Describe::tr("Correct the marked place and run the query again.")
        : sentence(error.kind);
    if (at.line == 1)
        return Describe::tr("Column %1: %2 %3").arg(at.column).arg(detail, advice);
    return Describe::tr("Line %1, column %2: %3 %4")
        .arg(at.line)
        .arg(at.column)
        .arg(detail, advice);
}

} // namespace ui
