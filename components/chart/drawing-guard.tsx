"use client";

import { Component, type ReactNode } from "react";

type Props = { children: ReactNode; onFail: () => void };

/** Should the interactive drawing fail, the page goes on, and whoever drew it is told. */
export class DrawingGuard extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
