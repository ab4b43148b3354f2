#include "ui/settings/filterwords.h"

#include "app/broadcast/callfilter.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace ui {
using app::broadcast::FilterRule;
using Field = FilterRule::Field;
using Operator = FilterRule::Operator;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::FilterWords)
};

/// In the order of the enums.
constexpr std::array fieldWords = {
    QT_TRANSLATE_NOOP("ui::FilterWords", "Model"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Provider"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Session ID"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "User ID"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Key name"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Finish reason"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Input"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Output"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Total cost ($)"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Total tokens"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Prompt tokens"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "Completion tokens"),
};
static_assert(fieldWords.size() == std::size_t(Field::CompletionTokens) + 1);

constexpr std::array operatorWords = {
    QT_TRANSLATE_NOOP("ui::FilterWords", "equals"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "does not equal"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "contains"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "does not contain"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "matches (regex)"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "starts with"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "ends with"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "is more than"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "is less than"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "is at least"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "is at most"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "is there"),
    QT_TRANSLATE_NOOP("ui::FilterWords", "is not there"),
};
static_assert(operatorWords.size() == std::size_t(Operator::NotExists) + 1);

} // namespace

QString wordOf(Field field) { return Text::tr(fieldWords[std::size_t(field)]); }
QString wordOf(Operator op) { return Text::tr(operatorWords[std::size_t(op)]); }

bool isNumber(Field field) { return field >= Field::TotalCost; }

bool wantsValue(Operator op) { return op != Operator::Exists && op != Operator::NotExists; }

QList<Field> filterFields()
{
    QList<Field> fields;
    for (std::size_t i = 0; i < fieldWords.size(); ++i)
        fields << Field(i);
    return fields;
}

QList<Operator> operatorsFor(Field field)
{
    using enum FilterRule::Operator;
    if (isNumber(field))
        return {Equals, NotEquals, Gt, Lt, Gte, Lte, Exists, NotExists};
    return {Equals,     NotEquals, Contains, NotContains, Regex,
            StartsWith, EndsWith,  Exists,   NotExists};
}

QString valueText(const FilterRule &rule)
{
    if (const auto *text = std::get_if<std::string>(&rule.value))
        return QString::fromStdString(*text);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(std::get<double>(rule.value), 'g', QLocale::FloatingPointShortest);
}

void setValue(FilterRule &rule, const QString &text)
{
    bool isNumeric = false;
    auto number = QLocale().toDouble(text, &isNumeric);
    if (!isNumeric)
        number = QLocale::c().toDouble(text, &isNumeric);
    if (isNumber(rule.field) && isNumeric)
        rule.value = number;
    else
        rule.value = text.toStdString();
}

QString problemOf(const FilterRule &rule)
{
    if (!wantsValue(rule.op))
        return {};
    const auto *text = std::get_if<std::string>(&rule.value);
    if (!text)
        return {};
    if (text->empty())
        return Text::tr("Enter what to compare with, or remove this rule.");
    if (isNumber(rule.field))
        return Text::tr("This is no number.");
    if (rule.op == Operator::Regex && !app::broadcast::isUsablePattern(*text))
        return Text::tr("This is no regular expression (RE2 syntax). Check brackets and "
                        "backslashes; backreferences and look-around do not exist in it.");
    return {};
}

} // namespace ui
