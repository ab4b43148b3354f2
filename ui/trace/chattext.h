#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace ui {

/// A message's text in parts that are shown differently.
struct TextSegment {
    bool isCode = false;
    QString language = {}; ///< of code, as the fence names it
    QString text;
    bool operator==(const TextSegment &) const = default;
};

/// Takes fenced code out of Markdown (CommonMark 0.31, 4.5); a fence that never closes reaches to the end. Pure.
QList<TextSegment> segmentsOf(const QString &text);

/// False for texts that would cost more to lay out as Markdown than they tell: very long ones, huge tables, and what is
/// nested beyond reason. Those are shown as they are.
bool isFitForMarkdown(QStringView text);

/// Markdown as rich text that can do nothing: no HTML, pictures only as their names and addresses, links as words with
/// their address behind them. Line breaks stay where the author made them.
void writeMarkdown(QTextDocument &document, const QString &text);

} // namespace ui
