#pragma once

#include "app/sources/roundtrip.h"

#include <QWidget>
#include <vector>

namespace ui {

/// What may keep a trace from being read, point by point: fine, wrong, or to be looked at by the person.
class DoubtList final : public QWidget
{
    Q_OBJECT
public:
    explicit DoubtList(QWidget *parent = nullptr);
    /// None hides it.
    void show(const std::vector<app::sources::Doubt> &doubts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    std::vector<app::sources::Doubt> m_doubts;
};

} // namespace ui
