#include "ui/explore/chipbutton.h"

#include "ui/explore/highlighter.h"
#include "ui/explore/utf16.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace ui {
namespace {

using namespace Qt::StringLiterals;
using app::traceql::Chip;

constexpr int widest = 440;
constexpr int crossWidth = 24;
constexpr int crossSize = 14;

QString partOf(const std::string &query, app::TextRange place)
{
    return QString::fromUtf8(query.data() + place.begin, place.end - place.begin);
}

} // namespace

ChipButton::ChipButton(QWidget *parent) : QAbstractButton(parent)
{
    setFont(monospaceFont());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::show(const Chip &chip, const std::string &query)
{
    m_kind = chip.kind;
    m_field = partOf(query, chip.field);
    m_operator = partOf(query, chip.op);
    const auto words = chip.kind == Chip::Kind::Condition
        ? m_field + u' ' + m_operator + u' ' + partOf(query, chip.value)
        : partOf(query, chip.place);
    setText(words.simplified());
    switch (chip.kind) {
    case Chip::Kind::Condition: setAccessibleName(tr("Condition %1").arg(text())); break;
    case Chip::Kind::Stage: setAccessibleName(tr("Stage %1").arg(text())); break;
    case Chip::Kind::Text: setAccessibleName(tr("Text %1").arg(text())); break;
    }
    setAccessibleDescription(chip.kind == Chip::Kind::Text
                                 ? tr("Enter shows it in the text, Delete removes it")
                                 : tr("Enter changes it, Delete removes it"));
    setToolTip(text() + u'\n' + accessibleDescription());
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text()) + 2;
    return {std::min(words + space::s + crossWidth, widest),
            std::max(usualHeight, fontMetrics().height() + space::s)};
}

QSize ChipButton::minimumSizeHint() const { return {4 * crossWidth, sizeHint().height()}; }

QRect ChipButton::crossRect() const { return rect().adjusted(width() - crossWidth, 0, 0, 0); }

ChipButton::Part ChipButton::partAt(int x) const
{
    const int field = space::s + fontMetrics().horizontalAdvance(m_field + u' ');
    if (m_kind != Chip::Kind::Condition || x >= field + fontMetrics().horizontalAdvance(m_operator))
        return Part::Value;
    return x < field ? Part::Field : Part::Operator;
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const auto colors = colorsFor(palette());
    const bool isLit = underMouse() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen line(hasFocus() ? colors.accent : mixed(colors.raised, colors.text, 0.24),
              hasFocus() ? 2 : 1);
    if (m_kind == Chip::Kind::Text && !hasFocus())
        line.setStyle(Qt::DashLine);
    const double edge = line.widthF() / 2;
    painter.setPen(line);
    painter.setBrush(mixed(colors.raised, colors.text, isLit ? 0.09 : 0.04));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), cardRadius,
                            cardRadius);
    paintText(painter, rect().adjusted(space::s, 0, -crossWidth, 0));
    QRect cross(0, 0, crossSize, crossSize);
    cross.moveCenter(crossRect().center());
    ui::icon(u"close"_s, palette()).paint(&painter, cross);
}

/// In the colours that the text has in the query line.
void ChipButton::paintText(QPainter &painter, const QRect &box) const
{
    const auto words = fontMetrics().elidedText(text(), Qt::ElideRight, box.width() + 1);
    const auto utf8 = text().toUtf8();
    QList<QTextLayout::FormatRange> formats;
    for (const auto &token : app::traceql::tokens(utf8.toStdString())) {
        const int begin = utf16At(utf8, token.place.begin);
        formats.append({begin, utf16At(utf8, token.place.end) - begin,
                        queryFormat(token.tokenClass, palette())});
    }
    QTextLayout layout(words, font());
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter.setPen(palette().color(QPalette::WindowText));
    const double top = box.top() + (box.height() - layout.boundingRect().height()) / 2;
    layout.draw(&painter, QPointF(box.left(), top));
}

void ChipButton::mousePressEvent(QMouseEvent *event)
{
    m_isOnCross = crossRect().contains(event->pos());
    m_pressed = partAt(event->pos().x());
    QAbstractButton::mousePressEvent(event);
}

void ChipButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isOnCross, false))
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    if (crossRect().contains(event->pos()) && event->button() == Qt::LeftButton)
        Q_EMIT removeRequested();
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    m_pressed = Part::Value;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeRequested(); break;
    case Qt::Key_Left: Q_EMIT stepRequested(-1); break;
    case Qt::Key_Right: Q_EMIT stepRequested(1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            event->ignore(); // runs the query
        else
            click();
        break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ChipButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(monospaceFont());
        updateGeometry();
    }
}

} // namespace ui
