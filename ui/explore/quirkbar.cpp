#include "ui/explore/quirkbar.h"

#include "app/sources/quirks.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using app::sources::Quirk;

QString sentenceOf(Quirk quirk)
{
    switch (quirk) {
    case Quirk::IntegerPower:
        return QuirkBar::tr("Tempo swaps the operands of ^ between whole numbers.");
    case Quirk::NumberType:
        return QuirkBar::tr("Tempo finds whole numbers with 1 and fractions with 1.0, never both.");
    case Quirk::LiteralFirst:
        return QuirkBar::tr("Tempo finds nothing where the value stands first.");
    case Quirk::Negation: return QuirkBar::tr("Tempo finds nothing with !(…).");
    case Quirk::Missing:
        return QuirkBar::tr("Asked for what is missing, Tempo overlooks spans without attributes.");
    case Quirk::SeveralEvents:
        return QuirkBar::tr("Tempo lets each condition hold on another event or link.");
    case Quirk::Nanoseconds:
        return QuirkBar::tr(
            "Tempo tells these times in nanoseconds, and counts spans without events as 0.");
    case Quirk::NegatedNumber:
        return QuirkBar::tr("Tempo fails altogether where one of these attributes is no number.");
    case Quirk::Disconnected:
        return QuirkBar::tr("Tempo leaves out spans without a known parent here, unless the filter "
                            "names an attribute.");
    case Quirk::SumOfMissing:
        return QuirkBar::tr("Spans without the attribute spoil Tempo's numbers.");
    case Quirk::IdComparison:
        return QuirkBar::tr(
            "Tempo compares ids only as a whole, and not those that begin with zeros.");
    case Quirk::RootParent: return QuirkBar::tr("Tempo finds no root spans by an empty parent.");
    case Quirk::ChildCount:
        return QuirkBar::tr("Tempo keeps the count of children only in its newest format.");
    }
    return {};
}

QString sentencesOf(const std::vector<app::sources::QuirkWarning> &warnings)
{
    QStringList sentences;
    for (const auto &warning : warnings)
        if (const auto sentence = sentenceOf(warning.quirk); !sentences.contains(sentence))
            sentences << sentence;
    return sentences.join(u' ');
}

} // namespace

QuirkBar::QuirkBar(const app::sources::ChosenSource &source, QWidget *parent)
    : MessageBar(parent)
    , m_source(source)
{
    setObjectName(u"quirkBar"_s);
    connect(this, &MessageBar::actionTriggered, this, [this] { Q_EMIT rewritten(m_better); });
}

void QuirkBar::look(const QString &query)
{
    const auto text = query.toStdString();
    const auto warnings = m_source.isRemote() ? app::sources::quirksOf(text)
                                              : decltype(app::sources::quirksOf(text))();
    if (warnings.empty())
        return clear();
    m_better = QString::fromStdString(app::sources::withoutQuirks(text).value_or(std::string()));
    auto sentences = sentencesOf(warnings);
    if (!m_better.isEmpty())
        //: %1 says what goes wrong, %2 is a query in TraceQL
        sentences = tr("%1 Asked right: %2").arg(sentences, m_better.simplified());
    showMessage(Tone::Warning, tr("Tempo may answer this wrongly"), sentences);
    setAction(m_better.isEmpty() ? QString() : tr("Use this query"));
}

} // namespace ui
