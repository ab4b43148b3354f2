#include "ui/trace/flowtext.h"

#include "ui/theme/metrics.h"
#include "ui/trace/chattext.h"

#include <QKeyEvent>
#include <QTextDocument>
#include <QWheelEvent>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// Pictures and style sheets of a text are never fetched, neither from disk nor from a server.
class ClosedDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

FlowText::FlowText(const QString &name, QWidget *parent) : QTextEdit(parent)
{
    setObjectName(u"flowText"_s);
    setAccessibleName(name);
    setDocument(new ClosedDocument(this));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowText::showPlain(const QString &text)
{
    setPlainText(text);
    settle();
}

void FlowText::showMarkdown(const QString &text)
{
    if (!isFitForMarkdown(text))
        return showPlain(text);
    writeMarkdown(*document(), text);
    settle();
}

void FlowText::showCode(const QString &text)
{
    document()->setDefaultFont(monospaceFont());
    setFont(monospaceFont());
    setPlainText(text);
    settle();
}

void FlowText::settle()
{
    m_measured = {};
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

int FlowText::heightForWidth(int width) const
{
    if (m_measured.width() != width) {
        document()->setTextWidth(width);
        m_measured = {width, int(std::ceil(document()->size().height()))};
    }
    return m_measured.height();
}

/// The height is asked for with a width; without one it would be laid out for nothing.
QSize FlowText::sizeHint() const { return {320, fontMetrics().height()}; }

QSize FlowText::minimumSizeHint() const { return {80, fontMetrics().height()}; }

void FlowText::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        return event->ignore();
    QTextEdit::keyPressEvent(event);
}

void FlowText::wheelEvent(QWheelEvent *event) { event->ignore(); }

void FlowText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_measured = {};
        updateGeometry();
    }
}

} // namespace ui
