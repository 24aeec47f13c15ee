//#region \0rolldown/runtime.js
var __create = Object.create, __defProp = Object.defineProperty, __getOwnPropDesc = Object.getOwnPropertyDescriptor, __getOwnPropNames = Object.getOwnPropertyNames, __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty, __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t), e = null), t.exports), __exportAll = (e, t) => {
	let n = {};
	for (var r in e) __defProp(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || __defProp(n, Symbol.toStringTag, { value: "Module" }), n;
}, __copyProps = (e, t, n, r) => {
	if (t && typeof t == "object" || typeof t == "function") for (var i = __getOwnPropNames(t), a = 0, o = i.length, s; a < o; a++) s = i[a], !__hasOwnProp.call(e, s) && s !== n && __defProp(e, s, {
		get: ((e) => t[e]).bind(null, s),
		enumerable: !(r = __getOwnPropDesc(t, s)) || r.enumerable
	});
	return e;
}, __toESM = (e, t, n) => (n = e == null ? {} : __create(__getProtoOf(e)), __copyProps(t || !e || !e.__esModule || !__hasOwnProp.call(e, "default") ? __defProp(n, "default", {
	value: e,
	enumerable: !0
}) : n, e)), require_codemirror = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n, r) {
		typeof e == "object" && t !== void 0 ? t.exports = r() : typeof define == "function" && define.amd ? define(r) : (n = n || self, n.CodeMirror = r());
	})(e, (function() {
		var e = navigator.userAgent, t = navigator.platform, n = /gecko\/\d/i.test(e), r = /MSIE \d/.test(e), i = /Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(e), a = /Edge\/(\d+)/.exec(e), o = r || i || a, s = o && (r ? document.documentMode || 6 : +(a || i)[1]), c = !a && /WebKit\//.test(e), l = c && /Qt\/\d+\.\d+/.test(e), u = !a && /Chrome\/(\d+)/.exec(e), d = u && +u[1], p = /Opera\//.test(e), m = /Apple Computer/.test(navigator.vendor), h = /Mac OS X 1\d\D([8-9]|\d\d)\D/.test(e), g = /PhantomJS/.test(e), _ = m && (/Mobile\/\w+/.test(e) || navigator.maxTouchPoints > 2), v = /Android/.test(e), y = _ || v || /webOS|BlackBerry|Opera Mini|Opera Mobi|IEMobile/i.test(e), b = _ || /Mac/.test(t), x = /\bCrOS\b/.test(e), S = /win/i.test(t), C = p && e.match(/Version\/(\d*\.\d*)/);
		C && (C = Number(C[1])), C && C >= 15 && (p = !1, c = !0);
		var w = b && (l || p && (C == null || C < 12.11)), T = n || o && s >= 9;
		function ee(e) {
			return RegExp("(^|\\s)" + e + "(?:$|\\s)\\s*");
		}
		var E = function(e, t) {
			var n = e.className, r = ee(t).exec(n);
			if (r) {
				var i = n.slice(r.index + r[0].length);
				e.className = n.slice(0, r.index) + (i ? r[1] + i : "");
			}
		};
		function D(e) {
			for (var t = e.childNodes.length; t > 0; --t) e.removeChild(e.firstChild);
			return e;
		}
		function O(e, t) {
			return D(e).appendChild(t);
		}
		function k(e, t, n, r) {
			var i = document.createElement(e);
			if (n && (i.className = n), r && (i.style.cssText = r), typeof t == "string") i.appendChild(document.createTextNode(t));
			else if (t) for (var a = 0; a < t.length; ++a) i.appendChild(t[a]);
			return i;
		}
		function A(e, t, n, r) {
			var i = k(e, t, n, r);
			return i.setAttribute("role", "presentation"), i;
		}
		var M = document.createRange ? function(e, t, n, r) {
			var i = document.createRange();
			return i.setEnd(r || e, n), i.setStart(e, t), i;
		} : function(e, t, n) {
			var r = document.body.createTextRange();
			try {
				r.moveToElementText(e.parentNode);
			} catch {
				return r;
			}
			return r.collapse(!0), r.moveEnd("character", n), r.moveStart("character", t), r;
		};
		function te(e, t) {
			if (t.nodeType == 3 && (t = t.parentNode), e.contains) return e.contains(t);
			do
				if (t.nodeType == 11 && (t = t.host), t == e) return !0;
			while (t = t.parentNode);
		}
		function ne(e) {
			var t = e.ownerDocument || e, n;
			try {
				n = e.activeElement;
			} catch {
				n = t.body || null;
			}
			for (; n && n.shadowRoot && n.shadowRoot.activeElement;) n = n.shadowRoot.activeElement;
			return n;
		}
		function re(e, t) {
			var n = e.className;
			ee(t).test(n) || (e.className += (n ? " " : "") + t);
		}
		function ie(e, t) {
			for (var n = e.split(" "), r = 0; r < n.length; r++) n[r] && !ee(n[r]).test(t) && (t += " " + n[r]);
			return t;
		}
		var ae = function(e) {
			e.select();
		};
		_ ? ae = function(e) {
			e.selectionStart = 0, e.selectionEnd = e.value.length;
		} : o && (ae = function(e) {
			try {
				e.select();
			} catch {}
		});
		function N(e) {
			return e.display.wrapper.ownerDocument;
		}
		function oe(e) {
			return se(e.display.wrapper);
		}
		function se(e) {
			return e.getRootNode ? e.getRootNode() : e.ownerDocument;
		}
		function ce(e) {
			return N(e).defaultView;
		}
		function le(e) {
			var t = Array.prototype.slice.call(arguments, 1);
			return function() {
				return e.apply(null, t);
			};
		}
		function P(e, t, n) {
			for (var r in t || (t = {}), e) Object.prototype.hasOwnProperty.call(e, r) && (n !== !1 || !Object.prototype.hasOwnProperty.call(t, r)) && (t[r] = e[r]);
			return t;
		}
		function ue(e, t, n, r, i) {
			t ?? (t = e.search(/[^\s\u00a0]/), t == -1 && (t = e.length));
			for (var a = r || 0, o = i || 0;;) {
				var s = e.indexOf("	", a);
				if (s < 0 || s >= t) return o + (t - a);
				o += s - a, o += n - o % n, a = s + 1;
			}
		}
		var de = function() {
			this.id = null, this.f = null, this.time = 0, this.handler = le(this.onTimeout, this);
		};
		de.prototype.onTimeout = function(e) {
			e.id = 0, e.time <= +/* @__PURE__ */ new Date() ? e.f() : setTimeout(e.handler, e.time - +/* @__PURE__ */ new Date());
		}, de.prototype.set = function(e, t) {
			this.f = t;
			var n = +/* @__PURE__ */ new Date() + e;
			(!this.id || n < this.time) && (clearTimeout(this.id), this.id = setTimeout(this.handler, e), this.time = n);
		};
		function pe(e, t) {
			for (var n = 0; n < e.length; ++n) if (e[n] == t) return n;
			return -1;
		}
		var me = 50, F = { toString: function() {
			return "CodeMirror.Pass";
		} }, he = { scroll: !1 }, I = { origin: "*mouse" }, ge = { origin: "+move" };
		function L(e, t, n) {
			for (var r = 0, i = 0;;) {
				var a = e.indexOf("	", r);
				a == -1 && (a = e.length);
				var o = a - r;
				if (a == e.length || i + o >= t) return r + Math.min(o, t - i);
				if (i += a - r, i += n - i % n, r = a + 1, i >= t) return r;
			}
		}
		var _e = [""];
		function ve(e) {
			for (; _e.length <= e;) _e.push(R(_e) + " ");
			return _e[e];
		}
		function R(e) {
			return e[e.length - 1];
		}
		function ye(e, t) {
			for (var n = [], r = 0; r < e.length; r++) n[r] = t(e[r], r);
			return n;
		}
		function be(e, t, n) {
			for (var r = 0, i = n(t); r < e.length && n(e[r]) <= i;) r++;
			e.splice(r, 0, t);
		}
		function xe() {}
		function Se(e, t) {
			var n;
			return Object.create ? n = Object.create(e) : (xe.prototype = e, n = new xe()), t && P(t, n), n;
		}
		var Ce = /[\u00df\u0587\u0590-\u05f4\u0600-\u06ff\u3040-\u309f\u30a0-\u30ff\u3400-\u4db5\u4e00-\u9fcc\uac00-\ud7af]/;
		function we(e) {
			return /\w/.test(e) || e > "" && (e.toUpperCase() != e.toLowerCase() || Ce.test(e));
		}
		function Te(e, t) {
			return t ? t.source.indexOf("\\w") > -1 && we(e) ? !0 : t.test(e) : we(e);
		}
		function Ee(e) {
			for (var t in e) if (e.hasOwnProperty(t) && e[t]) return !1;
			return !0;
		}
		var De = /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065e\u0670\u06d6-\u06dc\u06de-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0900-\u0902\u093c\u0941-\u0948\u094d\u0951-\u0955\u0962\u0963\u0981\u09bc\u09be\u09c1-\u09c4\u09cd\u09d7\u09e2\u09e3\u0a01\u0a02\u0a3c\u0a41\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a70\u0a71\u0a75\u0a81\u0a82\u0abc\u0ac1-\u0ac5\u0ac7\u0ac8\u0acd\u0ae2\u0ae3\u0b01\u0b3c\u0b3e\u0b3f\u0b41-\u0b44\u0b4d\u0b56\u0b57\u0b62\u0b63\u0b82\u0bbe\u0bc0\u0bcd\u0bd7\u0c3e-\u0c40\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0cbc\u0cbf\u0cc2\u0cc6\u0ccc\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0d3e\u0d41-\u0d44\u0d4d\u0d57\u0d62\u0d63\u0dca\u0dcf\u0dd2-\u0dd4\u0dd6\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc\u0ec8-\u0ecd\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f7e\u0f80-\u0f84\u0f86\u0f87\u0f90-\u0f97\u0f99-\u0fbc\u0fc6\u102d-\u1030\u1032-\u1037\u1039\u103a\u103d\u103e\u1058\u1059\u105e-\u1060\u1071-\u1074\u1082\u1085\u1086\u108d\u109d\u135f\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17b7-\u17bd\u17c6\u17c9-\u17d3\u17dd\u180b-\u180d\u18a9\u1920-\u1922\u1927\u1928\u1932\u1939-\u193b\u1a17\u1a18\u1a56\u1a58-\u1a5e\u1a60\u1a62\u1a65-\u1a6c\u1a73-\u1a7c\u1a7f\u1b00-\u1b03\u1b34\u1b36-\u1b3a\u1b3c\u1b42\u1b6b-\u1b73\u1b80\u1b81\u1ba2-\u1ba5\u1ba8\u1ba9\u1c2c-\u1c33\u1c36\u1c37\u1cd0-\u1cd2\u1cd4-\u1ce0\u1ce2-\u1ce8\u1ced\u1dc0-\u1de6\u1dfd-\u1dff\u200c\u200d\u20d0-\u20f0\u2cef-\u2cf1\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua672\ua67c\ua67d\ua6f0\ua6f1\ua802\ua806\ua80b\ua825\ua826\ua8c4\ua8e0-\ua8f1\ua926-\ua92d\ua947-\ua951\ua980-\ua982\ua9b3\ua9b6-\ua9b9\ua9bc\uaa29-\uaa2e\uaa31\uaa32\uaa35\uaa36\uaa43\uaa4c\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uabe5\uabe8\uabed\udc00-\udfff\ufb1e\ufe00-\ufe0f\ufe20-\ufe26\uff9e\uff9f]/;
		function Oe(e) {
			return e.charCodeAt(0) >= 768 && De.test(e);
		}
		function ke(e, t, n) {
			for (; (n < 0 ? t > 0 : t < e.length) && Oe(e.charAt(t));) t += n;
			return t;
		}
		function Ae(e, t, n) {
			for (var r = t > n ? -1 : 1;;) {
				if (t == n) return t;
				var i = (t + n) / 2, a = r < 0 ? Math.ceil(i) : Math.floor(i);
				if (a == t) return e(a) ? t : n;
				e(a) ? n = a : t = a + r;
			}
		}
		function je(e, t, n, r) {
			if (!e) return r(t, n, "ltr", 0);
			for (var i = !1, a = 0; a < e.length; ++a) {
				var o = e[a];
				(o.from < n && o.to > t || t == n && o.to == t) && (r(Math.max(o.from, t), Math.min(o.to, n), o.level == 1 ? "rtl" : "ltr", a), i = !0);
			}
			i || r(t, n, "ltr");
		}
		var Me = null;
		function Ne(e, t, n) {
			var r;
			Me = null;
			for (var i = 0; i < e.length; ++i) {
				var a = e[i];
				if (a.from < t && a.to > t) return i;
				a.to == t && (a.from != a.to && n == "before" ? r = i : Me = i), a.from == t && (a.from != a.to && n != "before" ? r = i : Me = i);
			}
			return r ?? Me;
		}
		var Pe = (function() {
			var e = "bbbbbbbbbtstwsbbbbbbbbbbbbbbssstwNN%%%NNNNNN,N,N1111111111NNNNNNNLLLLLLLLLLLLLLLLLLLLLLLLLLNNNNNNLLLLLLLLLLLLLLLLLLLLLLLLLLNNNNbbbbbbsbbbbbbbbbbbbbbbbbbbbbbbbbb,N%%%%NNNNLNNNNN%%11NLNNN1LNNNNNLLLLLLLLLLLLLLLLLLLLLLLNLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLN", t = "nnnnnnNNr%%r,rNNmmmmmmmmmmmrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrmmmmmmmmmmmmmmmmmmmmmnnnnnnnnnn%nnrrrmrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrmmmmmmmnNmmmmmmrrmmNmmmmrr1111111111";
			function n(e) {
				return e <= 247 ? "bbbbbbbbbtstwsbbbbbbbbbbbbbbssstwNN%%%NNNNNN,N,N1111111111NNNNNNNLLLLLLLLLLLLLLLLLLLLLLLLLLNNNNNNLLLLLLLLLLLLLLLLLLLLLLLLLLNNNNbbbbbbsbbbbbbbbbbbbbbbbbbbbbbbbbb,N%%%%NNNNLNNNNN%%11NLNNN1LNNNNNLLLLLLLLLLLLLLLLLLLLLLLNLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLN".charAt(e) : 1424 <= e && e <= 1524 ? "R" : 1536 <= e && e <= 1785 ? "nnnnnnNNr%%r,rNNmmmmmmmmmmmrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrmmmmmmmmmmmmmmmmmmmmmnnnnnnnnnn%nnrrrmrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrmmmmmmmnNmmmmmmrrmmNmmmmrr1111111111".charAt(e - 1536) : 1774 <= e && e <= 2220 ? "r" : 8192 <= e && e <= 8203 ? "w" : e == 8204 ? "b" : "L";
			}
			var r = /[\u0590-\u05f4\u0600-\u06ff\u0700-\u08ac]/, i = /[stwN]/, a = /[LRr]/, o = /[Lb1n]/, s = /[1n]/;
			function c(e, t, n) {
				this.level = e, this.from = t, this.to = n;
			}
			return function(e, t) {
				var l = t == "ltr" ? "L" : "R";
				if (e.length == 0 || t == "ltr" && !r.test(e)) return !1;
				for (var u = e.length, d = [], p = 0; p < u; ++p) d.push(n(e.charCodeAt(p)));
				for (var m = 0, h = l; m < u; ++m) {
					var g = d[m];
					g == "m" ? d[m] = h : h = g;
				}
				for (var _ = 0, v = l; _ < u; ++_) {
					var y = d[_];
					y == "1" && v == "r" ? d[_] = "n" : a.test(y) && (v = y, y == "r" && (d[_] = "R"));
				}
				for (var b = 1, x = d[0]; b < u - 1; ++b) {
					var S = d[b];
					S == "+" && x == "1" && d[b + 1] == "1" ? d[b] = "1" : S == "," && x == d[b + 1] && (x == "1" || x == "n") && (d[b] = x), x = S;
				}
				for (var C = 0; C < u; ++C) {
					var w = d[C];
					if (w == ",") d[C] = "N";
					else if (w == "%") {
						var T = void 0;
						for (T = C + 1; T < u && d[T] == "%"; ++T);
						for (var ee = C && d[C - 1] == "!" || T < u && d[T] == "1" ? "1" : "N", E = C; E < T; ++E) d[E] = ee;
						C = T - 1;
					}
				}
				for (var D = 0, O = l; D < u; ++D) {
					var k = d[D];
					O == "L" && k == "1" ? d[D] = "L" : a.test(k) && (O = k);
				}
				for (var A = 0; A < u; ++A) if (i.test(d[A])) {
					var M = void 0;
					for (M = A + 1; M < u && i.test(d[M]); ++M);
					for (var te = (A ? d[A - 1] : l) == "L", ne = te == ((M < u ? d[M] : l) == "L") ? te ? "L" : "R" : l, re = A; re < M; ++re) d[re] = ne;
					A = M - 1;
				}
				for (var ie = [], ae, N = 0; N < u;) if (o.test(d[N])) {
					var oe = N;
					for (++N; N < u && o.test(d[N]); ++N);
					ie.push(new c(0, oe, N));
				} else {
					var se = N, ce = ie.length, le = +(t == "rtl");
					for (++N; N < u && d[N] != "L"; ++N);
					for (var P = se; P < N;) if (s.test(d[P])) {
						se < P && (ie.splice(ce, 0, new c(1, se, P)), ce += le);
						var ue = P;
						for (++P; P < N && s.test(d[P]); ++P);
						ie.splice(ce, 0, new c(2, ue, P)), ce += le, se = P;
					} else ++P;
					se < N && ie.splice(ce, 0, new c(1, se, N));
				}
				return t == "ltr" && (ie[0].level == 1 && (ae = e.match(/^\s+/)) && (ie[0].from = ae[0].length, ie.unshift(new c(0, 0, ae[0].length))), R(ie).level == 1 && (ae = e.match(/\s+$/)) && (R(ie).to -= ae[0].length, ie.push(new c(0, u - ae[0].length, u)))), t == "rtl" ? ie.reverse() : ie;
			};
		})();
		function Fe(e, t) {
			var n = e.order;
			return n ?? (n = e.order = Pe(e.text, t)), n;
		}
		var Ie = [], z = function(e, t, n) {
			if (e.addEventListener) e.addEventListener(t, n, !1);
			else if (e.attachEvent) e.attachEvent("on" + t, n);
			else {
				var r = e._handlers || (e._handlers = {});
				r[t] = (r[t] || Ie).concat(n);
			}
		};
		function Le(e, t) {
			return e._handlers && e._handlers[t] || Ie;
		}
		function B(e, t, n) {
			if (e.removeEventListener) e.removeEventListener(t, n, !1);
			else if (e.detachEvent) e.detachEvent("on" + t, n);
			else {
				var r = e._handlers, i = r && r[t];
				if (i) {
					var a = pe(i, n);
					a > -1 && (r[t] = i.slice(0, a).concat(i.slice(a + 1)));
				}
			}
		}
		function V(e, t) {
			var n = Le(e, t);
			if (n.length) for (var r = Array.prototype.slice.call(arguments, 2), i = 0; i < n.length; ++i) n[i].apply(null, r);
		}
		function H(e, t, n) {
			return typeof t == "string" && (t = {
				type: t,
				preventDefault: function() {
					this.defaultPrevented = !0;
				}
			}), V(e, n || t.type, e, t), Ue(t) || t.codemirrorIgnore;
		}
		function Re(e) {
			var t = e._handlers && e._handlers.cursorActivity;
			if (t) for (var n = e.curOp.cursorActivityHandlers || (e.curOp.cursorActivityHandlers = []), r = 0; r < t.length; ++r) pe(n, t[r]) == -1 && n.push(t[r]);
		}
		function ze(e, t) {
			return Le(e, t).length > 0;
		}
		function Be(e) {
			e.prototype.on = function(e, t) {
				z(this, e, t);
			}, e.prototype.off = function(e, t) {
				B(this, e, t);
			};
		}
		function Ve(e) {
			e.preventDefault ? e.preventDefault() : e.returnValue = !1;
		}
		function He(e) {
			e.stopPropagation ? e.stopPropagation() : e.cancelBubble = !0;
		}
		function Ue(e) {
			return e.defaultPrevented == null ? e.returnValue == 0 : e.defaultPrevented;
		}
		function We(e) {
			Ve(e), He(e);
		}
		function Ge(e) {
			return e.target || e.srcElement;
		}
		function Ke(e) {
			var t = e.which;
			return t ?? (e.button & 1 ? t = 1 : e.button & 2 ? t = 3 : e.button & 4 && (t = 2)), b && e.ctrlKey && t == 1 && (t = 3), t;
		}
		var qe = function() {
			if (o && s < 9) return !1;
			var e = k("div");
			return "draggable" in e || "dragDrop" in e;
		}(), Je;
		function Ye(e) {
			if (Je == null) {
				var t = k("span", "​");
				O(e, k("span", [t, document.createTextNode("x")])), e.firstChild.offsetHeight != 0 && (Je = t.offsetWidth <= 1 && t.offsetHeight > 2 && !(o && s < 8));
			}
			var n = Je ? k("span", "​") : k("span", "\xA0", null, "display: inline-block; width: 1px; margin-right: -1px");
			return n.setAttribute("cm-text", ""), n;
		}
		var Xe;
		function Ze(e) {
			if (Xe != null) return Xe;
			var t = O(e, document.createTextNode("AخA")), n = M(t, 0, 1).getBoundingClientRect(), r = M(t, 1, 2).getBoundingClientRect();
			return D(e), !n || n.left == n.right ? !1 : Xe = r.right - n.right < 3;
		}
		var Qe = "\n\nb".split(/\n/).length == 3 ? function(e) {
			return e.split(/\r\n?|\n/);
		} : function(e) {
			for (var t = 0, n = [], r = e.length; t <= r;) {
				var i = e.indexOf("\n", t);
				i == -1 && (i = e.length);
				var a = e.slice(t, e.charAt(i - 1) == "\r" ? i - 1 : i), o = a.indexOf("\r");
				o == -1 ? (n.push(a), t = i + 1) : (n.push(a.slice(0, o)), t += o + 1);
			}
			return n;
		}, $e = window.getSelection ? function(e) {
			try {
				return e.selectionStart != e.selectionEnd;
			} catch {
				return !1;
			}
		} : function(e) {
			var t;
			try {
				t = e.ownerDocument.selection.createRange();
			} catch {}
			return !t || t.parentElement() != e ? !1 : t.compareEndPoints("StartToEnd", t) != 0;
		}, et = (function() {
			var e = k("div");
			return "oncopy" in e || (e.setAttribute("oncopy", "return;"), typeof e.oncopy == "function");
		})(), tt = null;
		function U(e) {
			if (tt != null) return tt;
			var t = O(e, k("span", "x")), n = t.getBoundingClientRect(), r = M(t, 0, 1).getBoundingClientRect();
			return tt = Math.abs(n.left - r.left) > 1;
		}
		var rt = {}, it = {};
		function at(e, t) {
			arguments.length > 2 && (t.dependencies = Array.prototype.slice.call(arguments, 2)), rt[e] = t;
		}
		function ot(e, t) {
			it[e] = t;
		}
		function lt(e) {
			if (typeof e == "string" && it.hasOwnProperty(e)) e = it[e];
			else if (e && typeof e.name == "string" && it.hasOwnProperty(e.name)) {
				var t = it[e.name];
				typeof t == "string" && (t = { name: t }), e = Se(t, e), e.name = t.name;
			} else if (typeof e == "string" && /^[\w\-]+\/[\w\-]+\+xml$/.test(e)) return lt("application/xml");
			else if (typeof e == "string" && /^[\w\-]+\/[\w\-]+\+json$/.test(e)) return lt("application/json");
			return typeof e == "string" ? { name: e } : e || { name: "null" };
		}
		function ut(e, t) {
			t = lt(t);
			var n = rt[t.name];
			if (!n) return ut(e, "text/plain");
			var r = n(e, t);
			if (ft.hasOwnProperty(t.name)) {
				var i = ft[t.name];
				for (var a in i) i.hasOwnProperty(a) && (r.hasOwnProperty(a) && (r["_" + a] = r[a]), r[a] = i[a]);
			}
			if (r.name = t.name, t.helperType && (r.helperType = t.helperType), t.modeProps) for (var o in t.modeProps) r[o] = t.modeProps[o];
			return r;
		}
		var ft = {};
		function pt(e, t) {
			P(t, ft.hasOwnProperty(e) ? ft[e] : ft[e] = {});
		}
		function mt(e, t) {
			if (t === !0) return t;
			if (e.copyState) return e.copyState(t);
			var n = {};
			for (var r in t) {
				var i = t[r];
				i instanceof Array && (i = i.concat([])), n[r] = i;
			}
			return n;
		}
		function ht(e, t) {
			for (var n; e.innerMode && (n = e.innerMode(t), !(!n || n.mode == e));) t = n.state, e = n.mode;
			return n || {
				mode: e,
				state: t
			};
		}
		function gt(e, t, n) {
			return !e.startState || e.startState(t, n);
		}
		var W = function(e, t, n) {
			this.pos = this.start = 0, this.string = e, this.tabSize = t || 8, this.lastColumnPos = this.lastColumnValue = 0, this.lineStart = 0, this.lineOracle = n;
		};
		W.prototype.eol = function() {
			return this.pos >= this.string.length;
		}, W.prototype.sol = function() {
			return this.pos == this.lineStart;
		}, W.prototype.peek = function() {
			return this.string.charAt(this.pos) || void 0;
		}, W.prototype.next = function() {
			if (this.pos < this.string.length) return this.string.charAt(this.pos++);
		}, W.prototype.eat = function(e) {
			var t = this.string.charAt(this.pos);
			if (typeof e == "string" ? t == e : t && (e.test ? e.test(t) : e(t))) return ++this.pos, t;
		}, W.prototype.eatWhile = function(e) {
			for (var t = this.pos; this.eat(e););
			return this.pos > t;
		}, W.prototype.eatSpace = function() {
			for (var e = this.pos; /[\s\u00a0]/.test(this.string.charAt(this.pos));) ++this.pos;
			return this.pos > e;
		}, W.prototype.skipToEnd = function() {
			this.pos = this.string.length;
		}, W.prototype.skipTo = function(e) {
			var t = this.string.indexOf(e, this.pos);
			if (t > -1) return this.pos = t, !0;
		}, W.prototype.backUp = function(e) {
			this.pos -= e;
		}, W.prototype.column = function() {
			return this.lastColumnPos < this.start && (this.lastColumnValue = ue(this.string, this.start, this.tabSize, this.lastColumnPos, this.lastColumnValue), this.lastColumnPos = this.start), this.lastColumnValue - (this.lineStart ? ue(this.string, this.lineStart, this.tabSize) : 0);
		}, W.prototype.indentation = function() {
			return ue(this.string, null, this.tabSize) - (this.lineStart ? ue(this.string, this.lineStart, this.tabSize) : 0);
		}, W.prototype.match = function(e, t, n) {
			if (typeof e == "string") {
				var r = function(e) {
					return n ? e.toLowerCase() : e;
				};
				if (r(this.string.substr(this.pos, e.length)) == r(e)) return t !== !1 && (this.pos += e.length), !0;
			} else {
				var i = this.string.slice(this.pos).match(e);
				return i && i.index > 0 ? null : (i && t !== !1 && (this.pos += i[0].length), i);
			}
		}, W.prototype.current = function() {
			return this.string.slice(this.start, this.pos);
		}, W.prototype.hideFirstChars = function(e, t) {
			this.lineStart += e;
			try {
				return t();
			} finally {
				this.lineStart -= e;
			}
		}, W.prototype.lookAhead = function(e) {
			var t = this.lineOracle;
			return t && t.lookAhead(e);
		}, W.prototype.baseToken = function() {
			var e = this.lineOracle;
			return e && e.baseToken(this.pos);
		};
		function G(e, t) {
			if (t -= e.first, t < 0 || t >= e.size) throw Error("There is no line " + (t + e.first) + " in the document.");
			for (var n = e; !n.lines;) for (var r = 0;; ++r) {
				var i = n.children[r], a = i.chunkSize();
				if (t < a) {
					n = i;
					break;
				}
				t -= a;
			}
			return n.lines[t];
		}
		function _t(e, t, n) {
			var r = [], i = t.line;
			return e.iter(t.line, n.line + 1, function(e) {
				var a = e.text;
				i == n.line && (a = a.slice(0, n.ch)), i == t.line && (a = a.slice(t.ch)), r.push(a), ++i;
			}), r;
		}
		function vt(e, t, n) {
			var r = [];
			return e.iter(t, n, function(e) {
				r.push(e.text);
			}), r;
		}
		function yt(e, t) {
			var n = t - e.height;
			if (n) for (var r = e; r; r = r.parent) r.height += n;
		}
		function K(e) {
			if (e.parent == null) return null;
			for (var t = e.parent, n = pe(t.lines, e), r = t.parent; r; t = r, r = r.parent) for (var i = 0; r.children[i] != t; ++i) n += r.children[i].chunkSize();
			return n + t.first;
		}
		function bt(e, t) {
			var n = e.first;
			outer: do {
				for (var r = 0; r < e.children.length; ++r) {
					var i = e.children[r], a = i.height;
					if (t < a) {
						e = i;
						continue outer;
					}
					t -= a, n += i.chunkSize();
				}
				return n;
			} while (!e.lines);
			for (var o = 0; o < e.lines.length; ++o) {
				var s = e.lines[o].height;
				if (t < s) break;
				t -= s;
			}
			return n + o;
		}
		function xt(e, t) {
			return t >= e.first && t < e.first + e.size;
		}
		function St(e, t) {
			return String(e.lineNumberFormatter(t + e.firstLineNumber));
		}
		function q(e, t, n) {
			if (n === void 0 && (n = null), !(this instanceof q)) return new q(e, t, n);
			this.line = e, this.ch = t, this.sticky = n;
		}
		function J(e, t) {
			return e.line - t.line || e.ch - t.ch;
		}
		function Ct(e, t) {
			return e.sticky == t.sticky && J(e, t) == 0;
		}
		function wt(e) {
			return q(e.line, e.ch);
		}
		function Tt(e, t) {
			return J(e, t) < 0 ? t : e;
		}
		function Et(e, t) {
			return J(e, t) < 0 ? e : t;
		}
		function Dt(e, t) {
			return Math.max(e.first, Math.min(t, e.first + e.size - 1));
		}
		function Y(e, t) {
			if (t.line < e.first) return q(e.first, 0);
			var n = e.first + e.size - 1;
			return t.line > n ? q(n, G(e, n).text.length) : Ot(t, G(e, t.line).text.length);
		}
		function Ot(e, t) {
			var n = e.ch;
			return n == null || n > t ? q(e.line, t) : n < 0 ? q(e.line, 0) : e;
		}
		function kt(e, t) {
			for (var n = [], r = 0; r < t.length; r++) n[r] = Y(e, t[r]);
			return n;
		}
		var At = function(e, t) {
			this.state = e, this.lookAhead = t;
		}, jt = function(e, t, n, r) {
			this.state = t, this.doc = e, this.line = n, this.maxLookAhead = r || 0, this.baseTokens = null, this.baseTokenPos = 1;
		};
		jt.prototype.lookAhead = function(e) {
			var t = this.doc.getLine(this.line + e);
			return t != null && e > this.maxLookAhead && (this.maxLookAhead = e), t;
		}, jt.prototype.baseToken = function(e) {
			if (!this.baseTokens) return null;
			for (; this.baseTokens[this.baseTokenPos] <= e;) this.baseTokenPos += 2;
			var t = this.baseTokens[this.baseTokenPos + 1];
			return {
				type: t && t.replace(/( |^)overlay .*/, ""),
				size: this.baseTokens[this.baseTokenPos] - e
			};
		}, jt.prototype.nextLine = function() {
			this.line++, this.maxLookAhead > 0 && this.maxLookAhead--;
		}, jt.fromSaved = function(e, t, n) {
			return t instanceof At ? new jt(e, mt(e.mode, t.state), n, t.lookAhead) : new jt(e, mt(e.mode, t), n);
		}, jt.prototype.save = function(e) {
			var t = e === !1 ? this.state : mt(this.doc.mode, this.state);
			return this.maxLookAhead > 0 ? new At(t, this.maxLookAhead) : t;
		};
		function Mt(e, t, n, r) {
			var i = [e.state.modeGen], a = {};
			Vt(e, t.text, e.doc.mode, n, function(e, t) {
				return i.push(e, t);
			}, a, r);
			for (var o = n.state, s = function(r) {
				n.baseTokens = i;
				var s = e.state.overlays[r], c = 1, l = 0;
				n.state = !0, Vt(e, t.text, s.mode, n, function(e, t) {
					for (var n = c; l < e;) {
						var r = i[c];
						r > e && i.splice(c, 1, e, i[c + 1], r), c += 2, l = Math.min(e, r);
					}
					if (t) {
						if (s.opaque) i.splice(n, c - n, e, "overlay " + t), c = n + 2;
						else for (; n < c; n += 2) {
							var a = i[n + 1];
							i[n + 1] = (a ? a + " " : "") + "overlay " + t;
						}
					}
				}, a), n.state = o, n.baseTokens = null, n.baseTokenPos = 1;
			}, c = 0; c < e.state.overlays.length; ++c) s(c);
			return {
				styles: i,
				classes: a.bgClass || a.textClass ? a : null
			};
		}
		function Nt(e, t, n) {
			if (!t.styles || t.styles[0] != e.state.modeGen) {
				var r = Pt(e, K(t)), i = t.text.length > e.options.maxHighlightLength && mt(e.doc.mode, r.state), a = Mt(e, t, r);
				i && (r.state = i), t.stateAfter = r.save(!i), t.styles = a.styles, a.classes ? t.styleClasses = a.classes : t.styleClasses && (t.styleClasses = null), n === e.doc.highlightFrontier && (e.doc.modeFrontier = Math.max(e.doc.modeFrontier, ++e.doc.highlightFrontier));
			}
			return t.styles;
		}
		function Pt(e, t, n) {
			var r = e.doc, i = e.display;
			if (!r.mode.startState) return new jt(r, !0, t);
			var a = Ht(e, t, n), o = a > r.first && G(r, a - 1).stateAfter, s = o ? jt.fromSaved(r, o, a) : new jt(r, gt(r.mode), a);
			return r.iter(a, t, function(n) {
				Ft(e, n.text, s);
				var r = s.line;
				n.stateAfter = r == t - 1 || r % 5 == 0 || r >= i.viewFrom && r < i.viewTo ? s.save() : null, s.nextLine();
			}), n && (r.modeFrontier = s.line), s;
		}
		function Ft(e, t, n, r) {
			var i = e.doc.mode, a = new W(t, e.options.tabSize, n);
			for (a.start = a.pos = r || 0, t == "" && It(i, n.state); !a.eol();) Lt(i, a, n.state), a.start = a.pos;
		}
		function It(e, t) {
			if (e.blankLine) return e.blankLine(t);
			if (e.innerMode) {
				var n = ht(e, t);
				if (n.mode.blankLine) return n.mode.blankLine(n.state);
			}
		}
		function Lt(e, t, n, r) {
			for (var i = 0; i < 10; i++) {
				r && (r[0] = ht(e, n).mode);
				var a = e.token(t, n);
				if (t.pos > t.start) return a;
			}
			throw Error("Mode " + e.name + " failed to advance stream.");
		}
		var Rt = function(e, t, n) {
			this.start = e.start, this.end = e.pos, this.string = e.current(), this.type = t || null, this.state = n;
		};
		function zt(e, t, n, r) {
			var i = e.doc, a = i.mode, o;
			t = Y(i, t);
			var s = G(i, t.line), c = Pt(e, t.line, n), l = new W(s.text, e.options.tabSize, c), u;
			for (r && (u = []); (r || l.pos < t.ch) && !l.eol();) l.start = l.pos, o = Lt(a, l, c.state), r && u.push(new Rt(l, o, mt(i.mode, c.state)));
			return r ? u : new Rt(l, o, c.state);
		}
		function Bt(e, t) {
			if (e) for (;;) {
				var n = e.match(/(?:^|\s+)line-(background-)?(\S+)/);
				if (!n) break;
				e = e.slice(0, n.index) + e.slice(n.index + n[0].length);
				var r = n[1] ? "bgClass" : "textClass";
				t[r] == null ? t[r] = n[2] : RegExp("(?:^|\\s)" + n[2] + "(?:$|\\s)").test(t[r]) || (t[r] += " " + n[2]);
			}
			return e;
		}
		function Vt(e, t, n, r, i, a, o) {
			var s = n.flattenSpans;
			s ?? (s = e.options.flattenSpans);
			var c = 0, l = null, u = new W(t, e.options.tabSize, r), d, p = e.options.addModeClass && [null];
			for (t == "" && Bt(It(n, r.state), a); !u.eol();) {
				if (u.pos > e.options.maxHighlightLength ? (s = !1, o && Ft(e, t, r, u.pos), u.pos = t.length, d = null) : d = Bt(Lt(n, u, r.state, p), a), p) {
					var m = p[0].name;
					m && (d = "m-" + (d ? m + " " + d : m));
				}
				if (!s || l != d) {
					for (; c < u.start;) c = Math.min(u.start, c + 5e3), i(c, l);
					l = d;
				}
				u.start = u.pos;
			}
			for (; c < u.pos;) {
				var h = Math.min(u.pos, c + 5e3);
				i(h, l), c = h;
			}
		}
		function Ht(e, t, n) {
			for (var r, i, a = e.doc, o = n ? -1 : t - (e.doc.mode.innerMode ? 1e3 : 100), s = t; s > o; --s) {
				if (s <= a.first) return a.first;
				var c = G(a, s - 1), l = c.stateAfter;
				if (l && (!n || s + (l instanceof At ? l.lookAhead : 0) <= a.modeFrontier)) return s;
				var u = ue(c.text, null, e.options.tabSize);
				(i == null || r > u) && (i = s - 1, r = u);
			}
			return i;
		}
		function Ut(e, t) {
			if (e.modeFrontier = Math.min(e.modeFrontier, t), !(e.highlightFrontier < t - 10)) {
				for (var n = e.first, r = t - 1; r > n; r--) {
					var i = G(e, r).stateAfter;
					if (i && (!(i instanceof At) || r + i.lookAhead < t)) {
						n = r + 1;
						break;
					}
				}
				e.highlightFrontier = Math.min(e.highlightFrontier, n);
			}
		}
		var Wt = !1, Gt = !1;
		function Kt() {
			Wt = !0;
		}
		function qt() {
			Gt = !0;
		}
		function Jt(e, t, n) {
			this.marker = e, this.from = t, this.to = n;
		}
		function Yt(e, t) {
			if (e) for (var n = 0; n < e.length; ++n) {
				var r = e[n];
				if (r.marker == t) return r;
			}
		}
		function Xt(e, t) {
			for (var n, r = 0; r < e.length; ++r) e[r] != t && (n || (n = [])).push(e[r]);
			return n;
		}
		function Zt(e, t, n) {
			var r = n && window.WeakSet && (n.markedSpans || (n.markedSpans = /* @__PURE__ */ new WeakSet()));
			r && e.markedSpans && r.has(e.markedSpans) ? e.markedSpans.push(t) : (e.markedSpans = e.markedSpans ? e.markedSpans.concat([t]) : [t], r && r.add(e.markedSpans)), t.marker.attachLine(e);
		}
		function Qt(e, t, n) {
			var r;
			if (e) for (var i = 0; i < e.length; ++i) {
				var a = e[i], o = a.marker;
				if (a.from == null || (o.inclusiveLeft ? a.from <= t : a.from < t) || a.from == t && o.type == "bookmark" && (!n || !a.marker.insertLeft)) {
					var s = a.to == null || (o.inclusiveRight ? a.to >= t : a.to > t);
					(r || (r = [])).push(new Jt(o, a.from, s ? null : a.to));
				}
			}
			return r;
		}
		function $t(e, t, n) {
			var r;
			if (e) for (var i = 0; i < e.length; ++i) {
				var a = e[i], o = a.marker;
				if (a.to == null || (o.inclusiveRight ? a.to >= t : a.to > t) || a.from == t && o.type == "bookmark" && (!n || a.marker.insertLeft)) {
					var s = a.from == null || (o.inclusiveLeft ? a.from <= t : a.from < t);
					(r || (r = [])).push(new Jt(o, s ? null : a.from - t, a.to == null ? null : a.to - t));
				}
			}
			return r;
		}
		function en(e, t) {
			if (t.full) return null;
			var n = xt(e, t.from.line) && G(e, t.from.line).markedSpans, r = xt(e, t.to.line) && G(e, t.to.line).markedSpans;
			if (!n && !r) return null;
			var i = t.from.ch, a = t.to.ch, o = J(t.from, t.to) == 0, s = Qt(n, i, o), c = $t(r, a, o), l = t.text.length == 1, u = R(t.text).length + (l ? i : 0);
			if (s) for (var d = 0; d < s.length; ++d) {
				var p = s[d];
				if (p.to == null) {
					var m = Yt(c, p.marker);
					m ? l && (p.to = m.to == null ? null : m.to + u) : p.to = i;
				}
			}
			if (c) for (var h = 0; h < c.length; ++h) {
				var g = c[h];
				g.to != null && (g.to += u), g.from == null ? Yt(s, g.marker) || (g.from = u, l && (s || (s = [])).push(g)) : (g.from += u, l && (s || (s = [])).push(g));
			}
			s && (s = tn(s)), c && c != s && (c = tn(c));
			var _ = [s];
			if (!l) {
				var v = t.text.length - 2, y;
				if (v > 0 && s) for (var b = 0; b < s.length; ++b) s[b].to ?? (y || (y = [])).push(new Jt(s[b].marker, null, null));
				for (var x = 0; x < v; ++x) _.push(y);
				_.push(c);
			}
			return _;
		}
		function tn(e) {
			for (var t = 0; t < e.length; ++t) {
				var n = e[t];
				n.from != null && n.from == n.to && n.marker.clearWhenEmpty !== !1 && e.splice(t--, 1);
			}
			return e.length ? e : null;
		}
		function nn(e, t, n) {
			var r = null;
			if (e.iter(t.line, n.line + 1, function(e) {
				if (e.markedSpans) for (var t = 0; t < e.markedSpans.length; ++t) {
					var n = e.markedSpans[t].marker;
					n.readOnly && (!r || pe(r, n) == -1) && (r || (r = [])).push(n);
				}
			}), !r) return null;
			for (var i = [{
				from: t,
				to: n
			}], a = 0; a < r.length; ++a) for (var o = r[a], s = o.find(0), c = 0; c < i.length; ++c) {
				var l = i[c];
				if (!(J(l.to, s.from) < 0 || J(l.from, s.to) > 0)) {
					var u = [c, 1], d = J(l.from, s.from), p = J(l.to, s.to);
					(d < 0 || !o.inclusiveLeft && !d) && u.push({
						from: l.from,
						to: s.from
					}), (p > 0 || !o.inclusiveRight && !p) && u.push({
						from: s.to,
						to: l.to
					}), i.splice.apply(i, u), c += u.length - 3;
				}
			}
			return i;
		}
		function rn(e) {
			var t = e.markedSpans;
			if (t) {
				for (var n = 0; n < t.length; ++n) t[n].marker.detachLine(e);
				e.markedSpans = null;
			}
		}
		function an(e, t) {
			if (t) {
				for (var n = 0; n < t.length; ++n) t[n].marker.attachLine(e);
				e.markedSpans = t;
			}
		}
		function on(e) {
			return e.inclusiveLeft ? -1 : 0;
		}
		function sn(e) {
			return +!!e.inclusiveRight;
		}
		function cn(e, t) {
			var n = e.lines.length - t.lines.length;
			if (n != 0) return n;
			var r = e.find(), i = t.find(), a = J(r.from, i.from) || on(e) - on(t);
			return a ? -a : J(r.to, i.to) || sn(e) - sn(t) || t.id - e.id;
		}
		function ln(e, t) {
			var n = Gt && e.markedSpans, r;
			if (n) for (var i = void 0, a = 0; a < n.length; ++a) i = n[a], i.marker.collapsed && (t ? i.from : i.to) == null && (!r || cn(r, i.marker) < 0) && (r = i.marker);
			return r;
		}
		function un(e) {
			return ln(e, !0);
		}
		function dn(e) {
			return ln(e, !1);
		}
		function pn(e, t) {
			var n = Gt && e.markedSpans, r;
			if (n) for (var i = 0; i < n.length; ++i) {
				var a = n[i];
				a.marker.collapsed && (a.from == null || a.from < t) && (a.to == null || a.to > t) && (!r || cn(r, a.marker) < 0) && (r = a.marker);
			}
			return r;
		}
		function mn(e, t, n, r, i) {
			var a = G(e, t), o = Gt && a.markedSpans;
			if (o) for (var s = 0; s < o.length; ++s) {
				var c = o[s];
				if (c.marker.collapsed) {
					var l = c.marker.find(0), u = J(l.from, n) || on(c.marker) - on(i), d = J(l.to, r) || sn(c.marker) - sn(i);
					if (!(u >= 0 && d <= 0 || u <= 0 && d >= 0) && (u <= 0 && (c.marker.inclusiveRight && i.inclusiveLeft ? J(l.to, n) >= 0 : J(l.to, n) > 0) || u >= 0 && (c.marker.inclusiveRight && i.inclusiveLeft ? J(l.from, r) <= 0 : J(l.from, r) < 0))) return !0;
				}
			}
		}
		function hn(e) {
			for (var t; t = un(e);) e = t.find(-1, !0).line;
			return e;
		}
		function _n(e) {
			for (var t; t = dn(e);) e = t.find(1, !0).line;
			return e;
		}
		function vn(e) {
			for (var t, n; t = dn(e);) e = t.find(1, !0).line, (n || (n = [])).push(e);
			return n;
		}
		function yn(e, t) {
			var n = G(e, t), r = hn(n);
			return n == r ? t : K(r);
		}
		function bn(e, t) {
			if (t > e.lastLine()) return t;
			var n = G(e, t), r;
			if (!xn(e, n)) return t;
			for (; r = dn(n);) n = r.find(1, !0).line;
			return K(n) + 1;
		}
		function xn(e, t) {
			var n = Gt && t.markedSpans;
			if (n) {
				for (var r = void 0, i = 0; i < n.length; ++i) if (r = n[i], r.marker.collapsed && (r.from == null || !r.marker.widgetNode && r.from == 0 && r.marker.inclusiveLeft && Sn(e, t, r))) return !0;
			}
		}
		function Sn(e, t, n) {
			if (n.to == null) {
				var r = n.marker.find(1, !0);
				return Sn(e, r.line, Yt(r.line.markedSpans, n.marker));
			}
			if (n.marker.inclusiveRight && n.to == t.text.length) return !0;
			for (var i = void 0, a = 0; a < t.markedSpans.length; ++a) if (i = t.markedSpans[a], i.marker.collapsed && !i.marker.widgetNode && i.from == n.to && (i.to == null || i.to != n.from) && (i.marker.inclusiveLeft || n.marker.inclusiveRight) && Sn(e, t, i)) return !0;
		}
		function Cn(e) {
			e = hn(e);
			for (var t = 0, n = e.parent, r = 0; r < n.lines.length; ++r) {
				var i = n.lines[r];
				if (i == e) break;
				t += i.height;
			}
			for (var a = n.parent; a; n = a, a = n.parent) for (var o = 0; o < a.children.length; ++o) {
				var s = a.children[o];
				if (s == n) break;
				t += s.height;
			}
			return t;
		}
		function Tn(e) {
			if (e.height == 0) return 0;
			for (var t = e.text.length, n, r = e; n = un(r);) {
				var i = n.find(0, !0);
				r = i.from.line, t += i.from.ch - i.to.ch;
			}
			for (r = e; n = dn(r);) {
				var a = n.find(0, !0);
				t -= r.text.length - a.from.ch, r = a.to.line, t += r.text.length - a.to.ch;
			}
			return t;
		}
		function En(e) {
			var t = e.display, n = e.doc;
			t.maxLine = G(n, n.first), t.maxLineLength = Tn(t.maxLine), t.maxLineChanged = !0, n.iter(function(e) {
				var n = Tn(e);
				n > t.maxLineLength && (t.maxLineLength = n, t.maxLine = e);
			});
		}
		var Dn = function(e, t, n) {
			this.text = e, an(this, t), this.height = n ? n(this) : 1;
		};
		Dn.prototype.lineNo = function() {
			return K(this);
		}, Be(Dn);
		function On(e, t, n, r) {
			e.text = t, e.stateAfter && (e.stateAfter = null), e.styles && (e.styles = null), e.order != null && (e.order = null), rn(e), an(e, n);
			var i = r ? r(e) : 1;
			i != e.height && yt(e, i);
		}
		function kn(e) {
			e.parent = null, rn(e);
		}
		var An = {}, jn = {};
		function Mn(e, t) {
			if (!e || /^\s*$/.test(e)) return null;
			var n = t.addModeClass ? jn : An;
			return n[e] || (n[e] = e.replace(/\S+/g, "cm-$&"));
		}
		function Nn(e, t) {
			var n = A("span", null, null, c ? "padding-right: .1px" : null), r = {
				pre: A("pre", [n], "CodeMirror-line"),
				content: n,
				col: 0,
				pos: 0,
				cm: e,
				trailingSpace: !1,
				splitSpaces: e.getOption("lineWrapping")
			};
			t.measure = {};
			for (var i = 0; i <= (t.rest ? t.rest.length : 0); i++) {
				var a = i ? t.rest[i - 1] : t.line, o = void 0;
				r.pos = 0, r.addToken = Fn, Ze(e.display.measure) && (o = Fe(a, e.doc.direction)) && (r.addToken = Ln(r.addToken, o)), r.map = [], zn(a, r, Nt(e, a, t != e.display.externalMeasured && K(a))), a.styleClasses && (a.styleClasses.bgClass && (r.bgClass = ie(a.styleClasses.bgClass, r.bgClass || "")), a.styleClasses.textClass && (r.textClass = ie(a.styleClasses.textClass, r.textClass || ""))), r.map.length == 0 && r.map.push(0, 0, r.content.appendChild(Ye(e.display.measure))), i == 0 ? (t.measure.map = r.map, t.measure.cache = {}) : ((t.measure.maps || (t.measure.maps = [])).push(r.map), (t.measure.caches || (t.measure.caches = [])).push({}));
			}
			if (c) {
				var s = r.content.lastChild;
				(/\bcm-tab\b/.test(s.className) || s.querySelector && s.querySelector(".cm-tab")) && (r.content.className = "cm-tab-wrap-hack");
			}
			return V(e, "renderLine", e, t.line, r.pre), r.pre.className && (r.textClass = ie(r.pre.className, r.textClass || "")), r;
		}
		function Pn(e) {
			var t = k("span", "•", "cm-invalidchar");
			return t.title = "\\u" + e.charCodeAt(0).toString(16), t.setAttribute("aria-label", t.title), t;
		}
		function Fn(e, t, n, r, i, a, c) {
			if (t) {
				var l = e.splitSpaces ? In(t, e.trailingSpace) : t, u = e.cm.state.specialChars, d = !1, p;
				if (!u.test(t)) e.col += t.length, p = document.createTextNode(l), e.map.push(e.pos, e.pos + t.length, p), o && s < 9 && (d = !0), e.pos += t.length;
				else {
					p = document.createDocumentFragment();
					for (var m = 0;;) {
						u.lastIndex = m;
						var h = u.exec(t), g = h ? h.index - m : t.length - m;
						if (g) {
							var _ = document.createTextNode(l.slice(m, m + g));
							o && s < 9 ? p.appendChild(k("span", [_])) : p.appendChild(_), e.map.push(e.pos, e.pos + g, _), e.col += g, e.pos += g;
						}
						if (!h) break;
						m += g + 1;
						var v = void 0;
						if (h[0] == "	") {
							var y = e.cm.options.tabSize, b = y - e.col % y;
							v = p.appendChild(k("span", ve(b), "cm-tab")), v.setAttribute("role", "presentation"), v.setAttribute("cm-text", "	"), e.col += b;
						} else h[0] == "\r" || h[0] == "\n" ? (v = p.appendChild(k("span", h[0] == "\r" ? "␍" : "␤", "cm-invalidchar")), v.setAttribute("cm-text", h[0]), e.col += 1) : (v = e.cm.options.specialCharPlaceholder(h[0]), v.setAttribute("cm-text", h[0]), o && s < 9 ? p.appendChild(k("span", [v])) : p.appendChild(v), e.col += 1);
						e.map.push(e.pos, e.pos + 1, v), e.pos++;
					}
				}
				if (e.trailingSpace = l.charCodeAt(t.length - 1) == 32, n || r || i || d || a || c) {
					var x = n || "";
					r && (x += r), i && (x += i);
					var S = k("span", [p], x, a);
					if (c) for (var C in c) c.hasOwnProperty(C) && C != "style" && C != "class" && S.setAttribute(C, c[C]);
					return e.content.appendChild(S);
				}
				e.content.appendChild(p);
			}
		}
		function In(e, t) {
			if (e.length > 1 && !/  /.test(e)) return e;
			for (var n = t, r = "", i = 0; i < e.length; i++) {
				var a = e.charAt(i);
				a == " " && n && (i == e.length - 1 || e.charCodeAt(i + 1) == 32) && (a = "\xA0"), r += a, n = a == " ";
			}
			return r;
		}
		function Ln(e, t) {
			return function(n, r, i, a, o, s, c) {
				i = i ? i + " cm-force-border" : "cm-force-border";
				for (var l = n.pos, u = l + r.length;;) {
					for (var d = void 0, p = 0; p < t.length && (d = t[p], !(d.to > l && d.from <= l)); p++);
					if (d.to >= u) return e(n, r, i, a, o, s, c);
					e(n, r.slice(0, d.to - l), i, a, null, s, c), a = null, r = r.slice(d.to - l), l = d.to;
				}
			};
		}
		function Rn(e, t, n, r) {
			var i = !r && n.widgetNode;
			i && e.map.push(e.pos, e.pos + t, i), !r && e.cm.display.input.needsContentAttribute && (i || (i = e.content.appendChild(document.createElement("span"))), i.setAttribute("cm-marker", n.id)), i && (e.cm.display.input.setUneditable(i), e.content.appendChild(i)), e.pos += t, e.trailingSpace = !1;
		}
		function zn(e, t, n) {
			var r = e.markedSpans, i = e.text, a = 0;
			if (!r) {
				for (var o = 1; o < n.length; o += 2) t.addToken(t, i.slice(a, a = n[o]), Mn(n[o + 1], t.cm.options));
				return;
			}
			for (var s = i.length, c = 0, l = 1, u = "", d, p, m = 0, h, g, _, v, y;;) {
				if (m == c) {
					h = g = _ = p = "", y = null, v = null, m = Infinity;
					for (var b = [], x = void 0, S = 0; S < r.length; ++S) {
						var C = r[S], w = C.marker;
						if (w.type == "bookmark" && C.from == c && w.widgetNode) b.push(w);
						else if (C.from <= c && (C.to == null || C.to > c || w.collapsed && C.to == c && C.from == c)) {
							if (C.to != null && C.to != c && m > C.to && (m = C.to, g = ""), w.className && (h += " " + w.className), w.css && (p = (p ? p + ";" : "") + w.css), w.startStyle && C.from == c && (_ += " " + w.startStyle), w.endStyle && C.to == m && (x || (x = [])).push(w.endStyle, C.to), w.title && ((y || (y = {})).title = w.title), w.attributes) for (var T in w.attributes) (y || (y = {}))[T] = w.attributes[T];
							w.collapsed && (!v || cn(v.marker, w) < 0) && (v = C);
						} else C.from > c && m > C.from && (m = C.from);
					}
					if (x) for (var ee = 0; ee < x.length; ee += 2) x[ee + 1] == m && (g += " " + x[ee]);
					if (!v || v.from == c) for (var E = 0; E < b.length; ++E) Rn(t, 0, b[E]);
					if (v && (v.from || 0) == c) {
						if (Rn(t, (v.to == null ? s + 1 : v.to) - c, v.marker, v.from == null), v.to == null) return;
						v.to == c && (v = !1);
					}
				}
				if (c >= s) break;
				for (var D = Math.min(s, m);;) {
					if (u) {
						var O = c + u.length;
						if (!v) {
							var k = O > D ? u.slice(0, D - c) : u;
							t.addToken(t, k, d ? d + h : h, _, c + k.length == m ? g : "", p, y);
						}
						if (O >= D) {
							u = u.slice(D - c), c = D;
							break;
						}
						c = O, _ = "";
					}
					u = i.slice(a, a = n[l++]), d = Mn(n[l++], t.cm.options);
				}
			}
		}
		function Bn(e, t, n) {
			this.line = t, this.rest = vn(t), this.size = this.rest ? K(R(this.rest)) - n + 1 : 1, this.node = this.text = null, this.hidden = xn(e, t);
		}
		function Vn(e, t, n) {
			for (var r = [], i, a = t; a < n; a = i) {
				var o = new Bn(e.doc, G(e.doc, a), a);
				i = a + o.size, r.push(o);
			}
			return r;
		}
		var Hn = null;
		function Un(e) {
			Hn ? Hn.ops.push(e) : e.ownsGroup = Hn = {
				ops: [e],
				delayedCallbacks: []
			};
		}
		function Wn(e) {
			var t = e.delayedCallbacks, n = 0;
			do {
				for (; n < t.length; n++) t[n].call(null);
				for (var r = 0; r < e.ops.length; r++) {
					var i = e.ops[r];
					if (i.cursorActivityHandlers) for (; i.cursorActivityCalled < i.cursorActivityHandlers.length;) i.cursorActivityHandlers[i.cursorActivityCalled++].call(null, i.cm);
				}
			} while (n < t.length);
		}
		function Gn(e, t) {
			var n = e.ownsGroup;
			if (n) try {
				Wn(n);
			} finally {
				Hn = null, t(n);
			}
		}
		var Kn = null;
		function qn(e, t) {
			var n = Le(e, t);
			if (n.length) {
				var r = Array.prototype.slice.call(arguments, 2), i;
				Hn ? i = Hn.delayedCallbacks : Kn ? i = Kn : (i = Kn = [], setTimeout(Jn, 0));
				for (var a = function(e) {
					i.push(function() {
						return n[e].apply(null, r);
					});
				}, o = 0; o < n.length; ++o) a(o);
			}
		}
		function Jn() {
			var e = Kn;
			Kn = null;
			for (var t = 0; t < e.length; ++t) e[t]();
		}
		function Yn(e, t, n, r) {
			for (var i = 0; i < t.changes.length; i++) {
				var a = t.changes[i];
				a == "text" ? $n(e, t) : a == "gutter" ? tr(e, t, n, r) : a == "class" ? er(e, t) : a == "widget" && nr(e, t, r);
			}
			t.changes = null;
		}
		function Xn(e) {
			return e.node == e.text && (e.node = k("div", null, null, "position: relative"), e.text.parentNode && e.text.parentNode.replaceChild(e.node, e.text), e.node.appendChild(e.text), o && s < 8 && (e.node.style.zIndex = 2)), e.node;
		}
		function Zn(e, t) {
			var n = t.bgClass ? t.bgClass + " " + (t.line.bgClass || "") : t.line.bgClass;
			if (n && (n += " CodeMirror-linebackground"), t.background) n ? t.background.className = n : (t.background.parentNode.removeChild(t.background), t.background = null);
			else if (n) {
				var r = Xn(t);
				t.background = r.insertBefore(k("div", null, n), r.firstChild), e.display.input.setUneditable(t.background);
			}
		}
		function Qn(e, t) {
			var n = e.display.externalMeasured;
			return n && n.line == t.line ? (e.display.externalMeasured = null, t.measure = n.measure, n.built) : Nn(e, t);
		}
		function $n(e, t) {
			var n = t.text.className, r = Qn(e, t);
			t.text == t.node && (t.node = r.pre), t.text.parentNode.replaceChild(r.pre, t.text), t.text = r.pre, r.bgClass != t.bgClass || r.textClass != t.textClass ? (t.bgClass = r.bgClass, t.textClass = r.textClass, er(e, t)) : n && (t.text.className = n);
		}
		function er(e, t) {
			Zn(e, t), t.line.wrapClass ? Xn(t).className = t.line.wrapClass : t.node != t.text && (t.node.className = "");
			var n = t.textClass ? t.textClass + " " + (t.line.textClass || "") : t.line.textClass;
			t.text.className = n || "";
		}
		function tr(e, t, n, r) {
			if (t.gutter && (t.node.removeChild(t.gutter), t.gutter = null), t.gutterBackground && (t.node.removeChild(t.gutterBackground), t.gutterBackground = null), t.line.gutterClass) {
				var i = Xn(t);
				t.gutterBackground = k("div", null, "CodeMirror-gutter-background " + t.line.gutterClass, "left: " + (e.options.fixedGutter ? r.fixedPos : -r.gutterTotalWidth) + "px; width: " + r.gutterTotalWidth + "px"), e.display.input.setUneditable(t.gutterBackground), i.insertBefore(t.gutterBackground, t.text);
			}
			var a = t.line.gutterMarkers;
			if (e.options.lineNumbers || a) {
				var o = Xn(t), s = t.gutter = k("div", null, "CodeMirror-gutter-wrapper", "left: " + (e.options.fixedGutter ? r.fixedPos : -r.gutterTotalWidth) + "px");
				if (s.setAttribute("aria-hidden", "true"), e.display.input.setUneditable(s), o.insertBefore(s, t.text), t.line.gutterClass && (s.className += " " + t.line.gutterClass), e.options.lineNumbers && (!a || !a["CodeMirror-linenumbers"]) && (t.lineNumber = s.appendChild(k("div", St(e.options, n), "CodeMirror-linenumber CodeMirror-gutter-elt", "left: " + r.gutterLeft["CodeMirror-linenumbers"] + "px; width: " + e.display.lineNumInnerWidth + "px"))), a) for (var c = 0; c < e.display.gutterSpecs.length; ++c) {
					var l = e.display.gutterSpecs[c].className, u = a.hasOwnProperty(l) && a[l];
					u && s.appendChild(k("div", [u], "CodeMirror-gutter-elt", "left: " + r.gutterLeft[l] + "px; width: " + r.gutterWidth[l] + "px"));
				}
			}
		}
		function nr(e, t, n) {
			t.alignable && (t.alignable = null);
			for (var r = ee("CodeMirror-linewidget"), i = t.node.firstChild, a = void 0; i; i = a) a = i.nextSibling, r.test(i.className) && t.node.removeChild(i);
			or(e, t, n);
		}
		function ar(e, t, n, r) {
			var i = Qn(e, t);
			return t.text = t.node = i.pre, i.bgClass && (t.bgClass = i.bgClass), i.textClass && (t.textClass = i.textClass), er(e, t), tr(e, t, n, r), or(e, t, r), t.node;
		}
		function or(e, t, n) {
			if (cr(e, t.line, t, n, !0), t.rest) for (var r = 0; r < t.rest.length; r++) cr(e, t.rest[r], t, n, !1);
		}
		function cr(e, t, n, r, i) {
			if (t.widgets) for (var a = Xn(n), o = 0, s = t.widgets; o < s.length; ++o) {
				var c = s[o], l = k("div", [c.node], "CodeMirror-linewidget" + (c.className ? " " + c.className : ""));
				c.handleMouseEvents || l.setAttribute("cm-ignore-events", "true"), lr(c, l, n, r), e.display.input.setUneditable(l), i && c.above ? a.insertBefore(l, n.gutter || n.text) : a.appendChild(l), qn(c, "redraw");
			}
		}
		function lr(e, t, n, r) {
			if (e.noHScroll) {
				(n.alignable || (n.alignable = [])).push(t);
				var i = r.wrapperWidth;
				t.style.left = r.fixedPos + "px", e.coverGutter || (i -= r.gutterTotalWidth, t.style.paddingLeft = r.gutterTotalWidth + "px"), t.style.width = i + "px";
			}
			e.coverGutter && (t.style.zIndex = 5, t.style.position = "relative", e.noHScroll || (t.style.marginLeft = -r.gutterTotalWidth + "px"));
		}
		function ur(e) {
			if (e.height != null) return e.height;
			var t = e.doc.cm;
			if (!t) return 0;
			if (!te(document.body, e.node)) {
				var n = "position: relative;";
				e.coverGutter && (n += "margin-left: -" + t.display.gutters.offsetWidth + "px;"), e.noHScroll && (n += "width: " + t.display.wrapper.clientWidth + "px;"), O(t.display.measure, k("div", [e.node], null, n));
			}
			return e.height = e.node.parentNode.offsetHeight;
		}
		function dr(e, t) {
			for (var n = Ge(t); n != e.wrapper; n = n.parentNode) if (!n || n.nodeType == 1 && n.getAttribute("cm-ignore-events") == "true" || n.parentNode == e.sizer && n != e.mover) return !0;
		}
		function fr(e) {
			return e.lineSpace.offsetTop;
		}
		function mr(e) {
			return e.mover.offsetHeight - e.lineSpace.offsetHeight;
		}
		function hr(e) {
			if (e.cachedPaddingH) return e.cachedPaddingH;
			var t = O(e.measure, k("pre", "x", "CodeMirror-line-like")), n = window.getComputedStyle ? window.getComputedStyle(t) : t.currentStyle, r = {
				left: parseInt(n.paddingLeft),
				right: parseInt(n.paddingRight)
			};
			return !isNaN(r.left) && !isNaN(r.right) && (e.cachedPaddingH = r), r;
		}
		function _r(e) {
			return me - e.display.nativeBarWidth;
		}
		function vr(e) {
			return e.display.scroller.clientWidth - _r(e) - e.display.barWidth;
		}
		function yr(e) {
			return e.display.scroller.clientHeight - _r(e) - e.display.barHeight;
		}
		function br(e, t, n) {
			var r = e.options.lineWrapping, i = r && vr(e);
			if (!t.measure.heights || r && t.measure.width != i) {
				var a = t.measure.heights = [];
				if (r) {
					t.measure.width = i;
					for (var o = t.text.firstChild.getClientRects(), s = 0; s < o.length - 1; s++) {
						var c = o[s], l = o[s + 1];
						Math.abs(c.bottom - l.bottom) > 2 && a.push((c.bottom + l.top) / 2 - n.top);
					}
				}
				a.push(n.bottom - n.top);
			}
		}
		function xr(e, t, n) {
			if (e.line == t) return {
				map: e.measure.map,
				cache: e.measure.cache
			};
			if (e.rest) {
				for (var r = 0; r < e.rest.length; r++) if (e.rest[r] == t) return {
					map: e.measure.maps[r],
					cache: e.measure.caches[r]
				};
				for (var i = 0; i < e.rest.length; i++) if (K(e.rest[i]) > n) return {
					map: e.measure.maps[i],
					cache: e.measure.caches[i],
					before: !0
				};
			}
		}
		function Sr(e, t) {
			t = hn(t);
			var n = K(t), r = e.display.externalMeasured = new Bn(e.doc, t, n);
			r.lineN = n;
			var i = r.built = Nn(e, r);
			return r.text = i.pre, O(e.display.lineMeasure, i.pre), r;
		}
		function Cr(e, t, n, r) {
			return Er(e, Tr(e, t), n, r);
		}
		function wr(e, t) {
			if (t >= e.display.viewFrom && t < e.display.viewTo) return e.display.view[oi(e, t)];
			var n = e.display.externalMeasured;
			if (n && t >= n.lineN && t < n.lineN + n.size) return n;
		}
		function Tr(e, t) {
			var n = K(t), r = wr(e, n);
			r && !r.text ? r = null : r && r.changes && (Yn(e, r, n, ei(e)), e.curOp.forceUpdate = !0), r || (r = Sr(e, t));
			var i = xr(r, t, n);
			return {
				line: t,
				view: r,
				rect: null,
				map: i.map,
				cache: i.cache,
				before: i.before,
				hasHeights: !1
			};
		}
		function Er(e, t, n, r, i) {
			t.before && (n = -1);
			var a = n + (r || ""), o;
			return t.cache.hasOwnProperty(a) ? o = t.cache[a] : (t.rect || (t.rect = t.view.text.getBoundingClientRect()), t.hasHeights || (br(e, t.view, t.rect), t.hasHeights = !0), o = Ar(e, t, n, r), o.bogus || (t.cache[a] = o)), {
				left: o.left,
				right: o.right,
				top: i ? o.rtop : o.top,
				bottom: i ? o.rbottom : o.bottom
			};
		}
		var Dr = {
			left: 0,
			right: 0,
			top: 0,
			bottom: 0
		};
		function Or(e, t, n) {
			for (var r, i, a, o, s, c, l = 0; l < e.length; l += 3) if (s = e[l], c = e[l + 1], t < s ? (i = 0, a = 1, o = "left") : t < c ? (i = t - s, a = i + 1) : (l == e.length - 3 || t == c && e[l + 3] > t) && (a = c - s, i = a - 1, t >= c && (o = "right")), i != null) {
				if (r = e[l + 2], s == c && n == (r.insertLeft ? "left" : "right") && (o = n), n == "left" && i == 0) for (; l && e[l - 2] == e[l - 3] && e[l - 1].insertLeft;) r = e[(l -= 3) + 2], o = "left";
				if (n == "right" && i == c - s) for (; l < e.length - 3 && e[l + 3] == e[l + 4] && !e[l + 5].insertLeft;) r = e[(l += 3) + 2], o = "right";
				break;
			}
			return {
				node: r,
				start: i,
				end: a,
				collapse: o,
				coverStart: s,
				coverEnd: c
			};
		}
		function kr(e, t) {
			var n = Dr;
			if (t == "left") for (var r = 0; r < e.length && (n = e[r]).left == n.right; r++);
			else for (var i = e.length - 1; i >= 0 && (n = e[i]).left == n.right; i--);
			return n;
		}
		function Ar(e, t, n, r) {
			var i = Or(t.map, n, r), a = i.node, c = i.start, l = i.end, u = i.collapse, d;
			if (a.nodeType == 3) {
				for (var p = 0; p < 4; p++) {
					for (; c && Oe(t.line.text.charAt(i.coverStart + c));) --c;
					for (; i.coverStart + l < i.coverEnd && Oe(t.line.text.charAt(i.coverStart + l));) ++l;
					if (d = o && s < 9 && c == 0 && l == i.coverEnd - i.coverStart ? a.parentNode.getBoundingClientRect() : kr(M(a, c, l).getClientRects(), r), d.left || d.right || c == 0) break;
					l = c, --c, u = "right";
				}
				o && s < 11 && (d = jr(e.display.measure, d));
			} else {
				c > 0 && (u = r = "right");
				var m;
				d = e.options.lineWrapping && (m = a.getClientRects()).length > 1 ? m[r == "right" ? m.length - 1 : 0] : a.getBoundingClientRect();
			}
			if (o && s < 9 && !c && (!d || !d.left && !d.right)) {
				var h = a.parentNode.getClientRects()[0];
				d = h ? {
					left: h.left,
					right: h.left + $r(e.display),
					top: h.top,
					bottom: h.bottom
				} : Dr;
			}
			for (var g = d.top - t.rect.top, _ = d.bottom - t.rect.top, v = (g + _) / 2, y = t.view.measure.heights, b = 0; b < y.length - 1 && !(v < y[b]); b++);
			var x = b ? y[b - 1] : 0, S = y[b], C = {
				left: (u == "right" ? d.right : d.left) - t.rect.left,
				right: (u == "left" ? d.left : d.right) - t.rect.left,
				top: x,
				bottom: S
			};
			return !d.left && !d.right && (C.bogus = !0), e.options.singleCursorHeightPerLine || (C.rtop = g, C.rbottom = _), C;
		}
		function jr(e, t) {
			if (!window.screen || screen.logicalXDPI == null || screen.logicalXDPI == screen.deviceXDPI || !U(e)) return t;
			var n = screen.logicalXDPI / screen.deviceXDPI, r = screen.logicalYDPI / screen.deviceYDPI;
			return {
				left: t.left * n,
				right: t.right * n,
				top: t.top * r,
				bottom: t.bottom * r
			};
		}
		function Mr(e) {
			if (e.measure && (e.measure.cache = {}, e.measure.heights = null, e.rest)) for (var t = 0; t < e.rest.length; t++) e.measure.caches[t] = {};
		}
		function Nr(e) {
			e.display.externalMeasure = null, D(e.display.lineMeasure);
			for (var t = 0; t < e.display.view.length; t++) Mr(e.display.view[t]);
		}
		function Pr(e) {
			Nr(e), e.display.cachedCharWidth = e.display.cachedTextHeight = e.display.cachedPaddingH = null, e.options.lineWrapping || (e.display.maxLineChanged = !0), e.display.lineNumChars = null;
		}
		function Fr(e) {
			return u && v ? -(e.body.getBoundingClientRect().left - parseInt(getComputedStyle(e.body).marginLeft)) : e.defaultView.pageXOffset || (e.documentElement || e.body).scrollLeft;
		}
		function Ir(e) {
			return u && v ? -(e.body.getBoundingClientRect().top - parseInt(getComputedStyle(e.body).marginTop)) : e.defaultView.pageYOffset || (e.documentElement || e.body).scrollTop;
		}
		function Lr(e) {
			var t = hn(e).widgets, n = 0;
			if (t) for (var r = 0; r < t.length; ++r) t[r].above && (n += ur(t[r]));
			return n;
		}
		function Rr(e, t, n, r, i) {
			if (!i) {
				var a = Lr(t);
				n.top += a, n.bottom += a;
			}
			if (r == "line") return n;
			r || (r = "local");
			var o = Cn(t);
			if (r == "local" ? o += fr(e.display) : o -= e.display.viewOffset, r == "page" || r == "window") {
				var s = e.display.lineSpace.getBoundingClientRect();
				o += s.top + (r == "window" ? 0 : Ir(N(e)));
				var c = s.left + (r == "window" ? 0 : Fr(N(e)));
				n.left += c, n.right += c;
			}
			return n.top += o, n.bottom += o, n;
		}
		function zr(e, t, n) {
			if (n == "div") return t;
			var r = t.left, i = t.top;
			if (n == "page") r -= Fr(N(e)), i -= Ir(N(e));
			else if (n == "local" || !n) {
				var a = e.display.sizer.getBoundingClientRect();
				r += a.left, i += a.top;
			}
			var o = e.display.lineSpace.getBoundingClientRect();
			return {
				left: r - o.left,
				top: i - o.top
			};
		}
		function Br(e, t, n, r, i) {
			return r || (r = G(e.doc, t.line)), Rr(e, r, Cr(e, r, t.ch, i), n);
		}
		function Vr(e, t, n, r, i, a) {
			r = r || G(e.doc, t.line), i || (i = Tr(e, r));
			function o(t, o) {
				var s = Er(e, i, t, o ? "right" : "left", a);
				return o ? s.left = s.right : s.right = s.left, Rr(e, r, s, n);
			}
			var s = Fe(r, e.doc.direction), c = t.ch, l = t.sticky;
			if (c >= r.text.length ? (c = r.text.length, l = "before") : c <= 0 && (c = 0, l = "after"), !s) return o(l == "before" ? c - 1 : c, l == "before");
			function u(e, t, n) {
				var r = s[t].level == 1;
				return o(n ? e - 1 : e, r != n);
			}
			var d = Ne(s, c, l), p = Me, m = u(c, d, l == "before");
			return p != null && (m.other = u(c, p, l != "before")), m;
		}
		function Hr(e, t) {
			var n = 0;
			t = Y(e.doc, t), e.options.lineWrapping || (n = $r(e.display) * t.ch);
			var r = G(e.doc, t.line), i = Cn(r) + fr(e.display);
			return {
				left: n,
				right: n,
				top: i,
				bottom: i + r.height
			};
		}
		function Ur(e, t, n, r, i) {
			var a = q(e, t, n);
			return a.xRel = i, r && (a.outside = r), a;
		}
		function Wr(e, t, n) {
			var r = e.doc;
			if (n += e.display.viewOffset, n < 0) return Ur(r.first, 0, null, -1, -1);
			var i = bt(r, n), a = r.first + r.size - 1;
			if (i > a) return Ur(r.first + r.size - 1, G(r, a).text.length, null, 1, 1);
			t < 0 && (t = 0);
			for (var o = G(r, i);;) {
				var s = Jr(e, o, i, t, n), c = pn(o, s.ch + +(s.xRel > 0 || s.outside > 0));
				if (!c) return s;
				var l = c.find(1);
				if (l.line == i) return l;
				o = G(r, i = l.line);
			}
		}
		function Gr(e, t, n, r) {
			r -= Lr(t);
			var i = t.text.length, a = Ae(function(t) {
				return Er(e, n, t - 1).bottom <= r;
			}, i, 0);
			return i = Ae(function(t) {
				return Er(e, n, t).top > r;
			}, a, i), {
				begin: a,
				end: i
			};
		}
		function Kr(e, t, n, r) {
			n || (n = Tr(e, t));
			var i = Rr(e, t, Er(e, n, r), "line").top;
			return Gr(e, t, n, i);
		}
		function qr(e, t, n, r) {
			return e.bottom <= n ? !1 : e.top > n || (r ? e.left : e.right) > t;
		}
		function Jr(e, t, n, r, i) {
			i -= Cn(t);
			var a = Tr(e, t), o = Lr(t), s = 0, c = t.text.length, l = !0, u = Fe(t, e.doc.direction);
			if (u) {
				var d = (e.options.lineWrapping ? Xr : Yr)(e, t, n, a, u, r, i);
				l = d.level != 1, s = l ? d.from : d.to - 1, c = l ? d.to : d.from - 1;
			}
			var p = null, m = null, h = Ae(function(t) {
				var n = Er(e, a, t);
				return n.top += o, n.bottom += o, qr(n, r, i, !1) ? (n.top <= i && n.left <= r && (p = t, m = n), !0) : !1;
			}, s, c), g, _, v = !1;
			if (m) {
				var y = r - m.left < m.right - r, b = y == l;
				h = p + +!b, _ = b ? "after" : "before", g = y ? m.left : m.right;
			} else {
				!l && (h == c || h == s) && h++, _ = h == 0 ? "after" : h == t.text.length ? "before" : Er(e, a, h - +!!l).bottom + o <= i == l ? "after" : "before";
				var x = Vr(e, q(n, h, _), "line", t, a);
				g = x.left, v = i < x.top ? -1 : +(i >= x.bottom);
			}
			return h = ke(t.text, h, 1), Ur(n, h, _, v, r - g);
		}
		function Yr(e, t, n, r, i, a, o) {
			var s = Ae(function(s) {
				var c = i[s], l = c.level != 1;
				return qr(Vr(e, q(n, l ? c.to : c.from, l ? "before" : "after"), "line", t, r), a, o, !0);
			}, 0, i.length - 1), c = i[s];
			if (s > 0) {
				var l = c.level != 1, u = Vr(e, q(n, l ? c.from : c.to, l ? "after" : "before"), "line", t, r);
				qr(u, a, o, !0) && u.top > o && (c = i[s - 1]);
			}
			return c;
		}
		function Xr(e, t, n, r, i, a, o) {
			var s = Gr(e, t, r, o), c = s.begin, l = s.end;
			/\s/.test(t.text.charAt(l - 1)) && l--;
			for (var u = null, d = null, p = 0; p < i.length; p++) {
				var m = i[p];
				if (!(m.from >= l || m.to <= c)) {
					var h = Er(e, r, m.level == 1 ? Math.max(c, m.from) : Math.min(l, m.to) - 1).right, g = h < a ? a - h + 1e9 : h - a;
					(!u || d > g) && (u = m, d = g);
				}
			}
			return u || (u = i[i.length - 1]), u.from < c && (u = {
				from: c,
				to: u.to,
				level: u.level
			}), u.to > l && (u = {
				from: u.from,
				to: l,
				level: u.level
			}), u;
		}
		var Zr;
		function Qr(e) {
			if (e.cachedTextHeight != null) return e.cachedTextHeight;
			if (Zr == null) {
				Zr = k("pre", null, "CodeMirror-line-like");
				for (var t = 0; t < 49; ++t) Zr.appendChild(document.createTextNode("x")), Zr.appendChild(k("br"));
				Zr.appendChild(document.createTextNode("x"));
			}
			O(e.measure, Zr);
			var n = Zr.offsetHeight / 50;
			return n > 3 && (e.cachedTextHeight = n), D(e.measure), n || 1;
		}
		function $r(e) {
			if (e.cachedCharWidth != null) return e.cachedCharWidth;
			var t = k("span", "xxxxxxxxxx"), n = k("pre", [t], "CodeMirror-line-like");
			O(e.measure, n);
			var r = t.getBoundingClientRect(), i = (r.right - r.left) / 10;
			return i > 2 && (e.cachedCharWidth = i), i || 10;
		}
		function ei(e) {
			for (var t = e.display, n = {}, r = {}, i = t.gutters.clientLeft, a = t.gutters.firstChild, o = 0; a; a = a.nextSibling, ++o) {
				var s = e.display.gutterSpecs[o].className;
				n[s] = a.offsetLeft + a.clientLeft + i, r[s] = a.clientWidth;
			}
			return {
				fixedPos: ni(t),
				gutterTotalWidth: t.gutters.offsetWidth,
				gutterLeft: n,
				gutterWidth: r,
				wrapperWidth: t.wrapper.clientWidth
			};
		}
		function ni(e) {
			return e.scroller.getBoundingClientRect().left - e.sizer.getBoundingClientRect().left;
		}
		function ri(e) {
			var t = Qr(e.display), n = e.options.lineWrapping, r = n && Math.max(5, e.display.scroller.clientWidth / $r(e.display) - 3);
			return function(i) {
				if (xn(e.doc, i)) return 0;
				var a = 0;
				if (i.widgets) for (var o = 0; o < i.widgets.length; o++) i.widgets[o].height && (a += i.widgets[o].height);
				return n ? a + (Math.ceil(i.text.length / r) || 1) * t : a + t;
			};
		}
		function ii(e) {
			var t = e.doc, n = ri(e);
			t.iter(function(e) {
				var t = n(e);
				t != e.height && yt(e, t);
			});
		}
		function ai(e, t, n, r) {
			var i = e.display;
			if (!n && Ge(t).getAttribute("cm-not-content") == "true") return null;
			var a, o, s = i.lineSpace.getBoundingClientRect();
			try {
				a = t.clientX - s.left, o = t.clientY - s.top;
			} catch {
				return null;
			}
			var c = Wr(e, a, o), l;
			if (r && c.xRel > 0 && (l = G(e.doc, c.line).text).length == c.ch) {
				var u = ue(l, l.length, e.options.tabSize) - l.length;
				c = q(c.line, Math.max(0, Math.round((a - hr(e.display).left) / $r(e.display)) - u));
			}
			return c;
		}
		function oi(e, t) {
			if (t >= e.display.viewTo || (t -= e.display.viewFrom, t < 0)) return null;
			for (var n = e.display.view, r = 0; r < n.length; r++) if (t -= n[r].size, t < 0) return r;
		}
		function si(e, t, n, r) {
			t ?? (t = e.doc.first), n ?? (n = e.doc.first + e.doc.size), r || (r = 0);
			var i = e.display;
			if (r && n < i.viewTo && (i.updateLineNumbers == null || i.updateLineNumbers > t) && (i.updateLineNumbers = t), e.curOp.viewChanged = !0, t >= i.viewTo) Gt && yn(e.doc, t) < i.viewTo && li(e);
			else if (n <= i.viewFrom) Gt && bn(e.doc, n + r) > i.viewFrom ? li(e) : (i.viewFrom += r, i.viewTo += r);
			else if (t <= i.viewFrom && n >= i.viewTo) li(e);
			else if (t <= i.viewFrom) {
				var a = ui(e, n, n + r, 1);
				a ? (i.view = i.view.slice(a.index), i.viewFrom = a.lineN, i.viewTo += r) : li(e);
			} else if (n >= i.viewTo) {
				var o = ui(e, t, t, -1);
				o ? (i.view = i.view.slice(0, o.index), i.viewTo = o.lineN) : li(e);
			} else {
				var s = ui(e, t, t, -1), c = ui(e, n, n + r, 1);
				s && c ? (i.view = i.view.slice(0, s.index).concat(Vn(e, s.lineN, c.lineN)).concat(i.view.slice(c.index)), i.viewTo += r) : li(e);
			}
			var l = i.externalMeasured;
			l && (n < l.lineN ? l.lineN += r : t < l.lineN + l.size && (i.externalMeasured = null));
		}
		function ci(e, t, n) {
			e.curOp.viewChanged = !0;
			var r = e.display, i = e.display.externalMeasured;
			if (i && t >= i.lineN && t < i.lineN + i.size && (r.externalMeasured = null), !(t < r.viewFrom || t >= r.viewTo)) {
				var a = r.view[oi(e, t)];
				if (a.node != null) {
					var o = a.changes || (a.changes = []);
					pe(o, n) == -1 && o.push(n);
				}
			}
		}
		function li(e) {
			e.display.viewFrom = e.display.viewTo = e.doc.first, e.display.view = [], e.display.viewOffset = 0;
		}
		function ui(e, t, n, r) {
			var i = oi(e, t), a, o = e.display.view;
			if (!Gt || n == e.doc.first + e.doc.size) return {
				index: i,
				lineN: n
			};
			for (var s = e.display.viewFrom, c = 0; c < i; c++) s += o[c].size;
			if (s != t) {
				if (r > 0) {
					if (i == o.length - 1) return null;
					a = s + o[i].size - t, i++;
				} else a = s - t;
				t += a, n += a;
			}
			for (; yn(e.doc, n) != n;) {
				if (i == (r < 0 ? 0 : o.length - 1)) return null;
				n += r * o[i - +(r < 0)].size, i += r;
			}
			return {
				index: i,
				lineN: n
			};
		}
		function di(e, t, n) {
			var r = e.display;
			r.view.length == 0 || t >= r.viewTo || n <= r.viewFrom ? (r.view = Vn(e, t, n), r.viewFrom = t) : (r.viewFrom > t ? r.view = Vn(e, t, r.viewFrom).concat(r.view) : r.viewFrom < t && (r.view = r.view.slice(oi(e, t))), r.viewFrom = t, r.viewTo < n ? r.view = r.view.concat(Vn(e, r.viewTo, n)) : r.viewTo > n && (r.view = r.view.slice(0, oi(e, n)))), r.viewTo = n;
		}
		function fi(e) {
			for (var t = e.display.view, n = 0, r = 0; r < t.length; r++) {
				var i = t[r];
				!i.hidden && (!i.node || i.changes) && ++n;
			}
			return n;
		}
		function pi(e) {
			e.display.input.showSelection(e.display.input.prepareSelection());
		}
		function mi(e, t) {
			t === void 0 && (t = !0);
			var n = e.doc, r = {}, i = r.cursors = document.createDocumentFragment(), a = r.selection = document.createDocumentFragment(), o = e.options.$customCursor;
			o && (t = !0);
			for (var s = 0; s < n.sel.ranges.length; s++) if (!(!t && s == n.sel.primIndex)) {
				var c = n.sel.ranges[s];
				if (!(c.from().line >= e.display.viewTo || c.to().line < e.display.viewFrom)) {
					var l = c.empty();
					if (o) {
						var u = o(e, c);
						u && hi(e, u, i);
					} else (l || e.options.showCursorWhenSelecting) && hi(e, c.head, i);
					l || _i(e, c, a);
				}
			}
			return r;
		}
		function hi(e, t, n) {
			var r = Vr(e, t, "div", null, null, !e.options.singleCursorHeightPerLine), i = n.appendChild(k("div", "\xA0", "CodeMirror-cursor"));
			if (i.style.left = r.left + "px", i.style.top = r.top + "px", i.style.height = Math.max(0, r.bottom - r.top) * e.options.cursorHeight + "px", /\bcm-fat-cursor\b/.test(e.getWrapperElement().className)) {
				var a = Br(e, t, "div", null, null), o = a.right - a.left;
				i.style.width = (o > 0 ? o : e.defaultCharWidth()) + "px";
			}
			if (r.other) {
				var s = n.appendChild(k("div", "\xA0", "CodeMirror-cursor CodeMirror-secondarycursor"));
				s.style.display = "", s.style.left = r.other.left + "px", s.style.top = r.other.top + "px", s.style.height = (r.other.bottom - r.other.top) * .85 + "px";
			}
		}
		function gi(e, t) {
			return e.top - t.top || e.left - t.left;
		}
		function _i(e, t, n) {
			var r = e.display, i = e.doc, a = document.createDocumentFragment(), o = hr(e.display), s = o.left, c = Math.max(r.sizerWidth, vr(e) - r.sizer.offsetLeft) - o.right, l = i.direction == "ltr";
			function u(e, t, n, r) {
				t < 0 && (t = 0), t = Math.round(t), r = Math.round(r), a.appendChild(k("div", null, "CodeMirror-selected", "position: absolute; left: " + e + "px;\n                             top: " + t + "px; width: " + (n ?? c - e) + "px;\n                             height: " + (r - t) + "px"));
			}
			function d(t, n, r) {
				var a = G(i, t), o = a.text.length, d, p;
				function m(n, r) {
					return Br(e, q(t, n), "div", a, r);
				}
				function h(t, n, r) {
					var i = Kr(e, a, null, t), o = n == "ltr" == (r == "after") ? "left" : "right";
					return m(r == "after" ? i.begin : i.end - (/\s/.test(a.text.charAt(i.end - 1)) ? 2 : 1), o)[o];
				}
				var g = Fe(a, i.direction);
				return je(g, n || 0, r ?? o, function(e, t, i, a) {
					var _ = i == "ltr", v = m(e, _ ? "left" : "right"), y = m(t - 1, _ ? "right" : "left"), b = n == null && e == 0, x = r == null && t == o, S = a == 0, C = !g || a == g.length - 1;
					if (y.top - v.top <= 3) {
						var w = (l ? b : x) && S, T = (l ? x : b) && C, ee = w ? s : (_ ? v : y).left, E = T ? c : (_ ? y : v).right;
						u(ee, v.top, E - ee, v.bottom);
					} else {
						var D, O, k, A;
						_ ? (D = l && b && S ? s : v.left, O = l ? c : h(e, i, "before"), k = l ? s : h(t, i, "after"), A = l && x && C ? c : y.right) : (D = l ? h(e, i, "before") : s, O = !l && b && S ? c : v.right, k = !l && x && C ? s : y.left, A = l ? h(t, i, "after") : c), u(D, v.top, O - D, v.bottom), v.bottom < y.top && u(s, v.bottom, null, y.top), u(k, y.top, A - k, y.bottom);
					}
					(!d || gi(v, d) < 0) && (d = v), gi(y, d) < 0 && (d = y), (!p || gi(v, p) < 0) && (p = v), gi(y, p) < 0 && (p = y);
				}), {
					start: d,
					end: p
				};
			}
			var p = t.from(), m = t.to();
			if (p.line == m.line) d(p.line, p.ch, m.ch);
			else {
				var h = G(i, p.line), g = G(i, m.line), _ = hn(h) == hn(g), v = d(p.line, p.ch, _ ? h.text.length + 1 : null).end, y = d(m.line, _ ? 0 : null, m.ch).start;
				_ && (v.top < y.top - 2 ? (u(v.right, v.top, null, v.bottom), u(s, y.top, y.left, y.bottom)) : u(v.right, v.top, y.left - v.right, v.bottom)), v.bottom < y.top && u(s, v.bottom, null, y.top);
			}
			n.appendChild(a);
		}
		function vi(e) {
			if (e.state.focused) {
				var t = e.display;
				clearInterval(t.blinker);
				var n = !0;
				t.cursorDiv.style.visibility = "", e.options.cursorBlinkRate > 0 ? t.blinker = setInterval(function() {
					e.hasFocus() || Si(e), t.cursorDiv.style.visibility = (n = !n) ? "" : "hidden";
				}, e.options.cursorBlinkRate) : e.options.cursorBlinkRate < 0 && (t.cursorDiv.style.visibility = "hidden");
			}
		}
		function yi(e) {
			e.hasFocus() || (e.display.input.focus(), e.state.focused || xi(e));
		}
		function bi(e) {
			e.state.delayingBlurEvent = !0, setTimeout(function() {
				e.state.delayingBlurEvent && (e.state.delayingBlurEvent = !1, e.state.focused && Si(e));
			}, 100);
		}
		function xi(e, t) {
			e.state.delayingBlurEvent && !e.state.draggingText && (e.state.delayingBlurEvent = !1), e.options.readOnly != "nocursor" && (e.state.focused || (V(e, "focus", e, t), e.state.focused = !0, re(e.display.wrapper, "CodeMirror-focused"), !e.curOp && e.display.selForContextMenu != e.doc.sel && (e.display.input.reset(), c && setTimeout(function() {
				return e.display.input.reset(!0);
			}, 20)), e.display.input.receivedFocus()), vi(e));
		}
		function Si(e, t) {
			e.state.delayingBlurEvent || (e.state.focused && (V(e, "blur", e, t), e.state.focused = !1, E(e.display.wrapper, "CodeMirror-focused")), clearInterval(e.display.blinker), setTimeout(function() {
				e.state.focused || (e.display.shift = !1);
			}, 150));
		}
		function Ci(e) {
			for (var t = e.display, n = t.lineDiv.offsetTop, r = Math.max(0, t.scroller.getBoundingClientRect().top), i = t.lineDiv.getBoundingClientRect().top, a = 0, c = 0; c < t.view.length; c++) {
				var l = t.view[c], u = e.options.lineWrapping, d = void 0, p = 0;
				if (!l.hidden) {
					if (i += l.line.height, o && s < 8) {
						var m = l.node.offsetTop + l.node.offsetHeight;
						d = m - n, n = m;
					} else {
						var h = l.node.getBoundingClientRect();
						d = h.bottom - h.top, !u && l.text.firstChild && (p = l.text.firstChild.getBoundingClientRect().right - h.left - 1);
					}
					var g = l.line.height - d;
					if ((g > .005 || g < -.005) && (i < r && (a -= g), yt(l.line, d), wi(l.line), l.rest)) for (var _ = 0; _ < l.rest.length; _++) wi(l.rest[_]);
					if (p > e.display.sizerWidth) {
						var v = Math.ceil(p / $r(e.display));
						v > e.display.maxLineLength && (e.display.maxLineLength = v, e.display.maxLine = l.line, e.display.maxLineChanged = !0);
					}
				}
			}
			Math.abs(a) > 2 && (t.scroller.scrollTop += a);
		}
		function wi(e) {
			if (e.widgets) for (var t = 0; t < e.widgets.length; ++t) {
				var n = e.widgets[t], r = n.node.parentNode;
				r && (n.height = r.offsetHeight);
			}
		}
		function Ti(e, t, n) {
			var r = n && n.top != null ? Math.max(0, n.top) : e.scroller.scrollTop;
			r = Math.floor(r - fr(e));
			var i = n && n.bottom != null ? n.bottom : r + e.wrapper.clientHeight, a = bt(t, r), o = bt(t, i);
			if (n && n.ensure) {
				var s = n.ensure.from.line, c = n.ensure.to.line;
				s < a ? (a = s, o = bt(t, Cn(G(t, s)) + e.wrapper.clientHeight)) : Math.min(c, t.lastLine()) >= o && (a = bt(t, Cn(G(t, c)) - e.wrapper.clientHeight), o = c);
			}
			return {
				from: a,
				to: Math.max(o, a + 1)
			};
		}
		function Ei(e, t) {
			if (!H(e, "scrollCursorIntoView")) {
				var n = e.display, r = n.sizer.getBoundingClientRect(), i = null, a = n.wrapper.ownerDocument;
				if (t.top + r.top < 0 ? i = !0 : t.bottom + r.top > (a.defaultView.innerHeight || a.documentElement.clientHeight) && (i = !1), i != null && !g) {
					var o = k("div", "​", null, "position: absolute;\n                         top: " + (t.top - n.viewOffset - fr(e.display)) + "px;\n                         height: " + (t.bottom - t.top + _r(e) + n.barHeight) + "px;\n                         left: " + t.left + "px; width: " + Math.max(2, t.right - t.left) + "px;");
					e.display.lineSpace.appendChild(o), o.scrollIntoView(i), e.display.lineSpace.removeChild(o);
				}
			}
		}
		function Di(e, t, n, r) {
			r ?? (r = 0);
			var i;
			!e.options.lineWrapping && t == n && (n = t.sticky == "before" ? q(t.line, t.ch + 1, "before") : t, t = t.ch ? q(t.line, t.sticky == "before" ? t.ch - 1 : t.ch, "after") : t);
			for (var a = 0; a < 5; a++) {
				var o = !1, s = Vr(e, t), c = !n || n == t ? s : Vr(e, n);
				i = {
					left: Math.min(s.left, c.left),
					top: Math.min(s.top, c.top) - r,
					right: Math.max(s.left, c.left),
					bottom: Math.max(s.bottom, c.bottom) + r
				};
				var l = ki(e, i), u = e.doc.scrollTop, d = e.doc.scrollLeft;
				if (l.scrollTop != null && (Ii(e, l.scrollTop), Math.abs(e.doc.scrollTop - u) > 1 && (o = !0)), l.scrollLeft != null && (Ri(e, l.scrollLeft), Math.abs(e.doc.scrollLeft - d) > 1 && (o = !0)), !o) break;
			}
			return i;
		}
		function Oi(e, t) {
			var n = ki(e, t);
			n.scrollTop != null && Ii(e, n.scrollTop), n.scrollLeft != null && Ri(e, n.scrollLeft);
		}
		function ki(e, t) {
			var n = e.display, r = Qr(e.display);
			t.top < 0 && (t.top = 0);
			var i = e.curOp && e.curOp.scrollTop != null ? e.curOp.scrollTop : n.scroller.scrollTop, a = yr(e), o = {};
			t.bottom - t.top > a && (t.bottom = t.top + a);
			var s = e.doc.height + mr(n), c = t.top < r, l = t.bottom > s - r;
			if (t.top < i) o.scrollTop = c ? 0 : t.top;
			else if (t.bottom > i + a) {
				var u = Math.min(t.top, (l ? s : t.bottom) - a);
				u != i && (o.scrollTop = u);
			}
			var d = e.options.fixedGutter ? 0 : n.gutters.offsetWidth, p = e.curOp && e.curOp.scrollLeft != null ? e.curOp.scrollLeft : n.scroller.scrollLeft - d, m = vr(e) - n.gutters.offsetWidth, h = t.right - t.left > m;
			return h && (t.right = t.left + m), t.left < 10 ? o.scrollLeft = 0 : t.left < p ? o.scrollLeft = Math.max(0, t.left + d - (h ? 0 : 10)) : t.right > m + p - 3 && (o.scrollLeft = t.right + (h ? 0 : 10) - m), o;
		}
		function Ai(e, t) {
			t != null && (Pi(e), e.curOp.scrollTop = (e.curOp.scrollTop == null ? e.doc.scrollTop : e.curOp.scrollTop) + t);
		}
		function ji(e) {
			Pi(e);
			var t = e.getCursor();
			e.curOp.scrollToPos = {
				from: t,
				to: t,
				margin: e.options.cursorScrollMargin
			};
		}
		function Mi(e, t, n) {
			(t != null || n != null) && Pi(e), t != null && (e.curOp.scrollLeft = t), n != null && (e.curOp.scrollTop = n);
		}
		function Ni(e, t) {
			Pi(e), e.curOp.scrollToPos = t;
		}
		function Pi(e) {
			var t = e.curOp.scrollToPos;
			t && (e.curOp.scrollToPos = null, Fi(e, Hr(e, t.from), Hr(e, t.to), t.margin));
		}
		function Fi(e, t, n, r) {
			var i = ki(e, {
				left: Math.min(t.left, n.left),
				top: Math.min(t.top, n.top) - r,
				right: Math.max(t.right, n.right),
				bottom: Math.max(t.bottom, n.bottom) + r
			});
			Mi(e, i.scrollLeft, i.scrollTop);
		}
		function Ii(e, t) {
			Math.abs(e.doc.scrollTop - t) < 2 || (n || ha(e, { top: t }), Li(e, t, !0), n && ha(e), aa(e, 100));
		}
		function Li(e, t, n) {
			t = Math.max(0, Math.min(e.display.scroller.scrollHeight - e.display.scroller.clientHeight, t)), !(e.display.scroller.scrollTop == t && !n) && (e.doc.scrollTop = t, e.display.scrollbars.setScrollTop(t), e.display.scroller.scrollTop != t && (e.display.scroller.scrollTop = t));
		}
		function Ri(e, t, n, r) {
			t = Math.max(0, Math.min(t, e.display.scroller.scrollWidth - e.display.scroller.clientWidth)), !((n ? t == e.doc.scrollLeft : Math.abs(e.doc.scrollLeft - t) < 2) && !r) && (e.doc.scrollLeft = t, ba(e), e.display.scroller.scrollLeft != t && (e.display.scroller.scrollLeft = t), e.display.scrollbars.setScrollLeft(t));
		}
		function zi(e) {
			var t = e.display, n = t.gutters.offsetWidth, r = Math.round(e.doc.height + mr(e.display));
			return {
				clientHeight: t.scroller.clientHeight,
				viewHeight: t.wrapper.clientHeight,
				scrollWidth: t.scroller.scrollWidth,
				clientWidth: t.scroller.clientWidth,
				viewWidth: t.wrapper.clientWidth,
				barLeft: e.options.fixedGutter ? n : 0,
				docHeight: r,
				scrollHeight: r + _r(e) + t.barHeight,
				nativeBarWidth: t.nativeBarWidth,
				gutterWidth: n
			};
		}
		var Bi = function(e, t, n) {
			this.cm = n;
			var r = this.vert = k("div", [k("div", null, null, "min-width: 1px")], "CodeMirror-vscrollbar"), i = this.horiz = k("div", [k("div", null, null, "height: 100%; min-height: 1px")], "CodeMirror-hscrollbar");
			r.tabIndex = i.tabIndex = -1, e(r), e(i), z(r, "scroll", function() {
				r.clientHeight && t(r.scrollTop, "vertical");
			}), z(i, "scroll", function() {
				i.clientWidth && t(i.scrollLeft, "horizontal");
			}), this.checkedZeroWidth = !1, o && s < 8 && (this.horiz.style.minHeight = this.vert.style.minWidth = "18px");
		};
		Bi.prototype.update = function(e) {
			var t = e.scrollWidth > e.clientWidth + 1, n = e.scrollHeight > e.clientHeight + 1, r = e.nativeBarWidth;
			if (n) {
				this.vert.style.display = "block", this.vert.style.bottom = t ? r + "px" : "0";
				var i = e.viewHeight - (t ? r : 0);
				this.vert.firstChild.style.height = Math.max(0, e.scrollHeight - e.clientHeight + i) + "px";
			} else this.vert.scrollTop = 0, this.vert.style.display = "", this.vert.firstChild.style.height = "0";
			if (t) {
				this.horiz.style.display = "block", this.horiz.style.right = n ? r + "px" : "0", this.horiz.style.left = e.barLeft + "px";
				var a = e.viewWidth - e.barLeft - (n ? r : 0);
				this.horiz.firstChild.style.width = Math.max(0, e.scrollWidth - e.clientWidth + a) + "px";
			} else this.horiz.style.display = "", this.horiz.firstChild.style.width = "0";
			return !this.checkedZeroWidth && e.clientHeight > 0 && (r == 0 && this.zeroWidthHack(), this.checkedZeroWidth = !0), {
				right: n ? r : 0,
				bottom: t ? r : 0
			};
		}, Bi.prototype.setScrollLeft = function(e) {
			this.horiz.scrollLeft != e && (this.horiz.scrollLeft = e), this.disableHoriz && this.enableZeroWidthBar(this.horiz, this.disableHoriz, "horiz");
		}, Bi.prototype.setScrollTop = function(e) {
			this.vert.scrollTop != e && (this.vert.scrollTop = e), this.disableVert && this.enableZeroWidthBar(this.vert, this.disableVert, "vert");
		}, Bi.prototype.zeroWidthHack = function() {
			var e = b && !h ? "12px" : "18px";
			this.horiz.style.height = this.vert.style.width = e, this.horiz.style.visibility = this.vert.style.visibility = "hidden", this.disableHoriz = new de(), this.disableVert = new de();
		}, Bi.prototype.enableZeroWidthBar = function(e, t, n) {
			e.style.visibility = "";
			function r() {
				var i = e.getBoundingClientRect();
				(n == "vert" ? document.elementFromPoint(i.right - 1, (i.top + i.bottom) / 2) : document.elementFromPoint((i.right + i.left) / 2, i.bottom - 1)) == e ? t.set(1e3, r) : e.style.visibility = "hidden";
			}
			t.set(1e3, r);
		}, Bi.prototype.clear = function() {
			var e = this.horiz.parentNode;
			e.removeChild(this.horiz), e.removeChild(this.vert);
		};
		var Vi = function() {};
		Vi.prototype.update = function() {
			return {
				bottom: 0,
				right: 0
			};
		}, Vi.prototype.setScrollLeft = function() {}, Vi.prototype.setScrollTop = function() {}, Vi.prototype.clear = function() {};
		function Hi(e, t) {
			t || (t = zi(e));
			var n = e.display.barWidth, r = e.display.barHeight;
			Ui(e, t);
			for (var i = 0; i < 4 && n != e.display.barWidth || r != e.display.barHeight; i++) n != e.display.barWidth && e.options.lineWrapping && Ci(e), Ui(e, zi(e)), n = e.display.barWidth, r = e.display.barHeight;
		}
		function Ui(e, t) {
			var n = e.display, r = n.scrollbars.update(t);
			n.sizer.style.paddingRight = (n.barWidth = r.right) + "px", n.sizer.style.paddingBottom = (n.barHeight = r.bottom) + "px", n.heightForcer.style.borderBottom = r.bottom + "px solid transparent", r.right && r.bottom ? (n.scrollbarFiller.style.display = "block", n.scrollbarFiller.style.height = r.bottom + "px", n.scrollbarFiller.style.width = r.right + "px") : n.scrollbarFiller.style.display = "", r.bottom && e.options.coverGutterNextToScrollbar && e.options.fixedGutter ? (n.gutterFiller.style.display = "block", n.gutterFiller.style.height = r.bottom + "px", n.gutterFiller.style.width = t.gutterWidth + "px") : n.gutterFiller.style.display = "";
		}
		var Wi = {
			native: Bi,
			null: Vi
		};
		function Gi(e) {
			e.display.scrollbars && (e.display.scrollbars.clear(), e.display.scrollbars.addClass && E(e.display.wrapper, e.display.scrollbars.addClass)), e.display.scrollbars = new Wi[e.options.scrollbarStyle](function(t) {
				e.display.wrapper.insertBefore(t, e.display.scrollbarFiller), z(t, "mousedown", function() {
					e.state.focused && setTimeout(function() {
						return e.display.input.focus();
					}, 0);
				}), t.setAttribute("cm-not-content", "true");
			}, function(t, n) {
				n == "horizontal" ? Ri(e, t) : Ii(e, t);
			}, e), e.display.scrollbars.addClass && re(e.display.wrapper, e.display.scrollbars.addClass);
		}
		var Ki = 0;
		function qi(e) {
			e.curOp = {
				cm: e,
				viewChanged: !1,
				startHeight: e.doc.height,
				forceUpdate: !1,
				updateInput: 0,
				typing: !1,
				changeObjs: null,
				cursorActivityHandlers: null,
				cursorActivityCalled: 0,
				selectionChanged: !1,
				updateMaxLine: !1,
				scrollLeft: null,
				scrollTop: null,
				scrollToPos: null,
				focus: !1,
				id: ++Ki,
				markArrays: null
			}, Un(e.curOp);
		}
		function Ji(e) {
			var t = e.curOp;
			t && Gn(t, function(e) {
				for (var t = 0; t < e.ops.length; t++) e.ops[t].cm.curOp = null;
				Yi(e);
			});
		}
		function Yi(e) {
			for (var t = e.ops, n = 0; n < t.length; n++) Xi(t[n]);
			for (var r = 0; r < t.length; r++) Zi(t[r]);
			for (var i = 0; i < t.length; i++) Qi(t[i]);
			for (var a = 0; a < t.length; a++) $i(t[a]);
			for (var o = 0; o < t.length; o++) ea(t[o]);
		}
		function Xi(e) {
			var t = e.cm, n = t.display;
			la(t), e.updateMaxLine && En(t), e.mustUpdate = e.viewChanged || e.forceUpdate || e.scrollTop != null || e.scrollToPos && (e.scrollToPos.from.line < n.viewFrom || e.scrollToPos.to.line >= n.viewTo) || n.maxLineChanged && t.options.lineWrapping, e.update = e.mustUpdate && new ca(t, e.mustUpdate && {
				top: e.scrollTop,
				ensure: e.scrollToPos
			}, e.forceUpdate);
		}
		function Zi(e) {
			e.updatedDisplay = e.mustUpdate && fa(e.cm, e.update);
		}
		function Qi(e) {
			var t = e.cm, n = t.display;
			e.updatedDisplay && Ci(t), e.barMeasure = zi(t), n.maxLineChanged && !t.options.lineWrapping && (e.adjustWidthTo = Cr(t, n.maxLine, n.maxLine.text.length).left + 3, t.display.sizerWidth = e.adjustWidthTo, e.barMeasure.scrollWidth = Math.max(n.scroller.clientWidth, n.sizer.offsetLeft + e.adjustWidthTo + _r(t) + t.display.barWidth), e.maxScrollLeft = Math.max(0, n.sizer.offsetLeft + e.adjustWidthTo - vr(t))), (e.updatedDisplay || e.selectionChanged) && (e.preparedSelection = n.input.prepareSelection());
		}
		function $i(e) {
			var t = e.cm;
			e.adjustWidthTo != null && (t.display.sizer.style.minWidth = e.adjustWidthTo + "px", e.maxScrollLeft < t.doc.scrollLeft && Ri(t, Math.min(t.display.scroller.scrollLeft, e.maxScrollLeft), !0), t.display.maxLineChanged = !1);
			var n = e.focus && e.focus == ne(oe(t));
			e.preparedSelection && t.display.input.showSelection(e.preparedSelection, n), (e.updatedDisplay || e.startHeight != t.doc.height) && Hi(t, e.barMeasure), e.updatedDisplay && va(t, e.barMeasure), e.selectionChanged && vi(t), t.state.focused && e.updateInput && t.display.input.reset(e.typing), n && yi(e.cm);
		}
		function ea(e) {
			var t = e.cm, n = t.display, r = t.doc;
			e.updatedDisplay && pa(t, e.update), n.wheelStartX != null && (e.scrollTop != null || e.scrollLeft != null || e.scrollToPos) && (n.wheelStartX = n.wheelStartY = null), e.scrollTop != null && Li(t, e.scrollTop, e.forceScroll), e.scrollLeft != null && Ri(t, e.scrollLeft, !0, !0), e.scrollToPos && Ei(t, Di(t, Y(r, e.scrollToPos.from), Y(r, e.scrollToPos.to), e.scrollToPos.margin));
			var i = e.maybeHiddenMarkers, a = e.maybeUnhiddenMarkers;
			if (i) for (var o = 0; o < i.length; ++o) i[o].lines.length || V(i[o], "hide");
			if (a) for (var s = 0; s < a.length; ++s) a[s].lines.length && V(a[s], "unhide");
			n.wrapper.offsetHeight && (r.scrollTop = t.display.scroller.scrollTop), e.changeObjs && V(t, "changes", t, e.changeObjs), e.update && e.update.finish();
		}
		function ta(e, t) {
			if (e.curOp) return t();
			qi(e);
			try {
				return t();
			} finally {
				Ji(e);
			}
		}
		function na(e, t) {
			return function() {
				if (e.curOp) return t.apply(e, arguments);
				qi(e);
				try {
					return t.apply(e, arguments);
				} finally {
					Ji(e);
				}
			};
		}
		function ra(e) {
			return function() {
				if (this.curOp) return e.apply(this, arguments);
				qi(this);
				try {
					return e.apply(this, arguments);
				} finally {
					Ji(this);
				}
			};
		}
		function ia(e) {
			return function() {
				var t = this.cm;
				if (!t || t.curOp) return e.apply(this, arguments);
				qi(t);
				try {
					return e.apply(this, arguments);
				} finally {
					Ji(t);
				}
			};
		}
		function aa(e, t) {
			e.doc.highlightFrontier < e.display.viewTo && e.state.highlight.set(t, le(sa, e));
		}
		function sa(e) {
			var t = e.doc;
			if (!(t.highlightFrontier >= e.display.viewTo)) {
				var n = +/* @__PURE__ */ new Date() + e.options.workTime, r = Pt(e, t.highlightFrontier), i = [];
				t.iter(r.line, Math.min(t.first + t.size, e.display.viewTo + 500), function(a) {
					if (r.line >= e.display.viewFrom) {
						var o = a.styles, s = a.text.length > e.options.maxHighlightLength ? mt(t.mode, r.state) : null, c = Mt(e, a, r, !0);
						s && (r.state = s), a.styles = c.styles;
						var l = a.styleClasses, u = c.classes;
						u ? a.styleClasses = u : l && (a.styleClasses = null);
						for (var d = !o || o.length != a.styles.length || l != u && (!l || !u || l.bgClass != u.bgClass || l.textClass != u.textClass), p = 0; !d && p < o.length; ++p) d = o[p] != a.styles[p];
						d && i.push(r.line), a.stateAfter = r.save(), r.nextLine();
					} else a.text.length <= e.options.maxHighlightLength && Ft(e, a.text, r), a.stateAfter = r.line % 5 == 0 ? r.save() : null, r.nextLine();
					if (+/* @__PURE__ */ new Date() > n) return aa(e, e.options.workDelay), !0;
				}), t.highlightFrontier = r.line, t.modeFrontier = Math.max(t.modeFrontier, r.line), i.length && ta(e, function() {
					for (var t = 0; t < i.length; t++) ci(e, i[t], "text");
				});
			}
		}
		var ca = function(e, t, n) {
			var r = e.display;
			this.viewport = t, this.visible = Ti(r, e.doc, t), this.editorIsHidden = !r.wrapper.offsetWidth, this.wrapperHeight = r.wrapper.clientHeight, this.wrapperWidth = r.wrapper.clientWidth, this.oldDisplayWidth = vr(e), this.force = n, this.dims = ei(e), this.events = [];
		};
		ca.prototype.signal = function(e, t) {
			ze(e, t) && this.events.push(arguments);
		}, ca.prototype.finish = function() {
			for (var e = 0; e < this.events.length; e++) V.apply(null, this.events[e]);
		};
		function la(e) {
			var t = e.display;
			!t.scrollbarsClipped && t.scroller.offsetWidth && (t.nativeBarWidth = t.scroller.offsetWidth - t.scroller.clientWidth, t.heightForcer.style.height = _r(e) + "px", t.sizer.style.marginBottom = -t.nativeBarWidth + "px", t.sizer.style.borderRightWidth = _r(e) + "px", t.scrollbarsClipped = !0);
		}
		function ua(e) {
			if (e.hasFocus()) return null;
			var t = ne(oe(e));
			if (!t || !te(e.display.lineDiv, t)) return null;
			var n = { activeElt: t };
			if (window.getSelection) {
				var r = ce(e).getSelection();
				r.anchorNode && r.extend && te(e.display.lineDiv, r.anchorNode) && (n.anchorNode = r.anchorNode, n.anchorOffset = r.anchorOffset, n.focusNode = r.focusNode, n.focusOffset = r.focusOffset);
			}
			return n;
		}
		function da(e) {
			if (!(!e || !e.activeElt || e.activeElt == ne(se(e.activeElt))) && (e.activeElt.focus(), !/^(INPUT|TEXTAREA)$/.test(e.activeElt.nodeName) && e.anchorNode && te(document.body, e.anchorNode) && te(document.body, e.focusNode))) {
				var t = e.activeElt.ownerDocument, n = t.defaultView.getSelection(), r = t.createRange();
				r.setEnd(e.anchorNode, e.anchorOffset), r.collapse(!1), n.removeAllRanges(), n.addRange(r), n.extend(e.focusNode, e.focusOffset);
			}
		}
		function fa(e, t) {
			var n = e.display, r = e.doc;
			if (t.editorIsHidden) return li(e), !1;
			if (!t.force && t.visible.from >= n.viewFrom && t.visible.to <= n.viewTo && (n.updateLineNumbers == null || n.updateLineNumbers >= n.viewTo) && n.renderedView == n.view && fi(e) == 0) return !1;
			xa(e) && (li(e), t.dims = ei(e));
			var i = r.first + r.size, a = Math.max(t.visible.from - e.options.viewportMargin, r.first), o = Math.min(i, t.visible.to + e.options.viewportMargin);
			n.viewFrom < a && a - n.viewFrom < 20 && (a = Math.max(r.first, n.viewFrom)), n.viewTo > o && n.viewTo - o < 20 && (o = Math.min(i, n.viewTo)), Gt && (a = yn(e.doc, a), o = bn(e.doc, o));
			var s = a != n.viewFrom || o != n.viewTo || n.lastWrapHeight != t.wrapperHeight || n.lastWrapWidth != t.wrapperWidth;
			di(e, a, o), n.viewOffset = Cn(G(e.doc, n.viewFrom)), e.display.mover.style.top = n.viewOffset + "px";
			var c = fi(e);
			if (!s && c == 0 && !t.force && n.renderedView == n.view && (n.updateLineNumbers == null || n.updateLineNumbers >= n.viewTo)) return !1;
			var l = ua(e);
			return c > 4 && (n.lineDiv.style.display = "none"), ga(e, n.updateLineNumbers, t.dims), c > 4 && (n.lineDiv.style.display = ""), n.renderedView = n.view, da(l), D(n.cursorDiv), D(n.selectionDiv), n.gutters.style.height = n.sizer.style.minHeight = 0, s && (n.lastWrapHeight = t.wrapperHeight, n.lastWrapWidth = t.wrapperWidth, aa(e, 400)), n.updateLineNumbers = null, !0;
		}
		function pa(e, t) {
			for (var n = t.viewport, r = !0;; r = !1) {
				if (!r || !e.options.lineWrapping || t.oldDisplayWidth == vr(e)) {
					if (n && n.top != null && (n = { top: Math.min(e.doc.height + mr(e.display) - yr(e), n.top) }), t.visible = Ti(e.display, e.doc, n), t.visible.from >= e.display.viewFrom && t.visible.to <= e.display.viewTo) break;
				} else r && (t.visible = Ti(e.display, e.doc, n));
				if (!fa(e, t)) break;
				Ci(e);
				var i = zi(e);
				pi(e), Hi(e, i), va(e, i), t.force = !1;
			}
			t.signal(e, "update", e), (e.display.viewFrom != e.display.reportedViewFrom || e.display.viewTo != e.display.reportedViewTo) && (t.signal(e, "viewportChange", e, e.display.viewFrom, e.display.viewTo), e.display.reportedViewFrom = e.display.viewFrom, e.display.reportedViewTo = e.display.viewTo);
		}
		function ha(e, t) {
			var n = new ca(e, t);
			if (fa(e, n)) {
				Ci(e), pa(e, n);
				var r = zi(e);
				pi(e), Hi(e, r), va(e, r), n.finish();
			}
		}
		function ga(e, t, n) {
			var r = e.display, i = e.options.lineNumbers, a = r.lineDiv, o = a.firstChild;
			function s(t) {
				var n = t.nextSibling;
				return c && b && e.display.currentWheelTarget == t ? t.style.display = "none" : t.parentNode.removeChild(t), n;
			}
			for (var l = r.view, u = r.viewFrom, d = 0; d < l.length; d++) {
				var p = l[d];
				if (!p.hidden) {
					if (!p.node || p.node.parentNode != a) {
						var m = ar(e, p, u, n);
						a.insertBefore(m, o);
					} else {
						for (; o != p.node;) o = s(o);
						var h = i && t != null && t <= u && p.lineNumber;
						p.changes && (pe(p.changes, "gutter") > -1 && (h = !1), Yn(e, p, u, n)), h && (D(p.lineNumber), p.lineNumber.appendChild(document.createTextNode(St(e.options, u)))), o = p.node.nextSibling;
					}
				}
				u += p.size;
			}
			for (; o;) o = s(o);
		}
		function _a(e) {
			var t = e.gutters.offsetWidth;
			e.sizer.style.marginLeft = t + "px", qn(e, "gutterChanged", e);
		}
		function va(e, t) {
			e.display.sizer.style.minHeight = t.docHeight + "px", e.display.heightForcer.style.top = t.docHeight + "px", e.display.gutters.style.height = t.docHeight + e.display.barHeight + _r(e) + "px";
		}
		function ba(e) {
			var t = e.display, n = t.view;
			if (!(!t.alignWidgets && (!t.gutters.firstChild || !e.options.fixedGutter))) {
				for (var r = ni(t) - t.scroller.scrollLeft + e.doc.scrollLeft, i = t.gutters.offsetWidth, a = r + "px", o = 0; o < n.length; o++) if (!n[o].hidden) {
					e.options.fixedGutter && (n[o].gutter && (n[o].gutter.style.left = a), n[o].gutterBackground && (n[o].gutterBackground.style.left = a));
					var s = n[o].alignable;
					if (s) for (var c = 0; c < s.length; c++) s[c].style.left = a;
				}
				e.options.fixedGutter && (t.gutters.style.left = r + i + "px");
			}
		}
		function xa(e) {
			if (!e.options.lineNumbers) return !1;
			var t = e.doc, n = St(e.options, t.first + t.size - 1), r = e.display;
			if (n.length != r.lineNumChars) {
				var i = r.measure.appendChild(k("div", [k("div", n)], "CodeMirror-linenumber CodeMirror-gutter-elt")), a = i.firstChild.offsetWidth, o = i.offsetWidth - a;
				return r.lineGutter.style.width = "", r.lineNumInnerWidth = Math.max(a, r.lineGutter.offsetWidth - o) + 1, r.lineNumWidth = r.lineNumInnerWidth + o, r.lineNumChars = r.lineNumInnerWidth ? n.length : -1, r.lineGutter.style.width = r.lineNumWidth + "px", _a(e.display), !0;
			}
			return !1;
		}
		function Sa(e, t) {
			for (var n = [], r = !1, i = 0; i < e.length; i++) {
				var a = e[i], o = null;
				if (typeof a != "string" && (o = a.style, a = a.className), a == "CodeMirror-linenumbers") {
					if (t) r = !0;
					else continue;
				}
				n.push({
					className: a,
					style: o
				});
			}
			return t && !r && n.push({
				className: "CodeMirror-linenumbers",
				style: null
			}), n;
		}
		function Ca(e) {
			var t = e.gutters, n = e.gutterSpecs;
			D(t), e.lineGutter = null;
			for (var r = 0; r < n.length; ++r) {
				var i = n[r], a = i.className, o = i.style, s = t.appendChild(k("div", null, "CodeMirror-gutter " + a));
				o && (s.style.cssText = o), a == "CodeMirror-linenumbers" && (e.lineGutter = s, s.style.width = (e.lineNumWidth || 1) + "px");
			}
			t.style.display = n.length ? "" : "none", _a(e);
		}
		function wa(e) {
			Ca(e.display), si(e), ba(e);
		}
		function Ta(e, t, r, i) {
			var a = this;
			this.input = r, a.scrollbarFiller = k("div", null, "CodeMirror-scrollbar-filler"), a.scrollbarFiller.setAttribute("cm-not-content", "true"), a.gutterFiller = k("div", null, "CodeMirror-gutter-filler"), a.gutterFiller.setAttribute("cm-not-content", "true"), a.lineDiv = A("div", null, "CodeMirror-code"), a.selectionDiv = k("div", null, null, "position: relative; z-index: 1"), a.cursorDiv = k("div", null, "CodeMirror-cursors"), a.measure = k("div", null, "CodeMirror-measure"), a.lineMeasure = k("div", null, "CodeMirror-measure"), a.lineSpace = A("div", [
				a.measure,
				a.lineMeasure,
				a.selectionDiv,
				a.cursorDiv,
				a.lineDiv
			], null, "position: relative; outline: none"), a.mover = k("div", [A("div", [a.lineSpace], "CodeMirror-lines")], null, "position: relative"), a.sizer = k("div", [a.mover], "CodeMirror-sizer"), a.sizerWidth = null, a.heightForcer = k("div", null, null, "position: absolute; height: " + me + "px; width: 1px;"), a.gutters = k("div", null, "CodeMirror-gutters"), a.lineGutter = null, a.scroller = k("div", [
				a.sizer,
				a.heightForcer,
				a.gutters
			], "CodeMirror-scroll"), a.scroller.setAttribute("tabIndex", "-1"), a.wrapper = k("div", [
				a.scrollbarFiller,
				a.gutterFiller,
				a.scroller
			], "CodeMirror"), u && d === 105 && (a.wrapper.style.clipPath = "inset(0px)"), a.wrapper.setAttribute("translate", "no"), o && s < 8 && (a.gutters.style.zIndex = -1, a.scroller.style.paddingRight = 0), !c && !(n && y) && (a.scroller.draggable = !0), e && (e.appendChild ? e.appendChild(a.wrapper) : e(a.wrapper)), a.viewFrom = a.viewTo = t.first, a.reportedViewFrom = a.reportedViewTo = t.first, a.view = [], a.renderedView = null, a.externalMeasured = null, a.viewOffset = 0, a.lastWrapHeight = a.lastWrapWidth = 0, a.updateLineNumbers = null, a.nativeBarWidth = a.barHeight = a.barWidth = 0, a.scrollbarsClipped = !1, a.lineNumWidth = a.lineNumInnerWidth = a.lineNumChars = null, a.alignWidgets = !1, a.cachedCharWidth = a.cachedTextHeight = a.cachedPaddingH = null, a.maxLine = null, a.maxLineLength = 0, a.maxLineChanged = !1, a.wheelDX = a.wheelDY = a.wheelStartX = a.wheelStartY = null, a.shift = !1, a.selForContextMenu = null, a.activeTouch = null, a.gutterSpecs = Sa(i.gutters, i.lineNumbers), Ca(a), r.init(a);
		}
		var Ea = 0, Da = null;
		o ? Da = -.53 : n ? Da = 15 : u ? Da = -.7 : m && (Da = -1 / 3);
		function Oa(e) {
			var t = e.wheelDeltaX, n = e.wheelDeltaY;
			return t == null && e.detail && e.axis == e.HORIZONTAL_AXIS && (t = e.detail), n == null && e.detail && e.axis == e.VERTICAL_AXIS ? n = e.detail : n ?? (n = e.wheelDelta), {
				x: t,
				y: n
			};
		}
		function ka(e) {
			var t = Oa(e);
			return t.x *= Da, t.y *= Da, t;
		}
		function Aa(e, t) {
			u && d == 102 && (e.display.chromeScrollHack == null ? e.display.sizer.style.pointerEvents = "none" : clearTimeout(e.display.chromeScrollHack), e.display.chromeScrollHack = setTimeout(function() {
				e.display.chromeScrollHack = null, e.display.sizer.style.pointerEvents = "";
			}, 100));
			var r = Oa(t), i = r.x, a = r.y, o = Da;
			t.deltaMode === 0 && (i = t.deltaX, a = t.deltaY, o = 1);
			var s = e.display, l = s.scroller, m = l.scrollWidth > l.clientWidth, h = l.scrollHeight > l.clientHeight;
			if (i && m || a && h) {
				if (a && b && c) {
					outer: for (var g = t.target, _ = s.view; g != l; g = g.parentNode) for (var v = 0; v < _.length; v++) if (_[v].node == g) {
						e.display.currentWheelTarget = g;
						break outer;
					}
				}
				if (i && !n && !p && o != null) {
					a && h && Ii(e, Math.max(0, l.scrollTop + a * o)), Ri(e, Math.max(0, l.scrollLeft + i * o)), (!a || a && h) && Ve(t), s.wheelStartX = null;
					return;
				}
				if (a && o != null) {
					var y = a * o, x = e.doc.scrollTop, S = x + s.wrapper.clientHeight;
					y < 0 ? x = Math.max(0, x + y - 50) : S = Math.min(e.doc.height, S + y + 50), ha(e, {
						top: x,
						bottom: S
					});
				}
				Ea < 20 && t.deltaMode !== 0 && (s.wheelStartX == null ? (s.wheelStartX = l.scrollLeft, s.wheelStartY = l.scrollTop, s.wheelDX = i, s.wheelDY = a, setTimeout(function() {
					if (s.wheelStartX != null) {
						var e = l.scrollLeft - s.wheelStartX, t = l.scrollTop - s.wheelStartY, n = t && s.wheelDY && t / s.wheelDY || e && s.wheelDX && e / s.wheelDX;
						s.wheelStartX = s.wheelStartY = null, n && (Da = (Da * Ea + n) / (Ea + 1), ++Ea);
					}
				}, 200)) : (s.wheelDX += i, s.wheelDY += a));
			}
		}
		var ja = function(e, t) {
			this.ranges = e, this.primIndex = t;
		};
		ja.prototype.primary = function() {
			return this.ranges[this.primIndex];
		}, ja.prototype.equals = function(e) {
			if (e == this) return !0;
			if (e.primIndex != this.primIndex || e.ranges.length != this.ranges.length) return !1;
			for (var t = 0; t < this.ranges.length; t++) {
				var n = this.ranges[t], r = e.ranges[t];
				if (!Ct(n.anchor, r.anchor) || !Ct(n.head, r.head)) return !1;
			}
			return !0;
		}, ja.prototype.deepCopy = function() {
			for (var e = [], t = 0; t < this.ranges.length; t++) e[t] = new X(wt(this.ranges[t].anchor), wt(this.ranges[t].head));
			return new ja(e, this.primIndex);
		}, ja.prototype.somethingSelected = function() {
			for (var e = 0; e < this.ranges.length; e++) if (!this.ranges[e].empty()) return !0;
			return !1;
		}, ja.prototype.contains = function(e, t) {
			t || (t = e);
			for (var n = 0; n < this.ranges.length; n++) {
				var r = this.ranges[n];
				if (J(t, r.from()) >= 0 && J(e, r.to()) <= 0) return n;
			}
			return -1;
		};
		var X = function(e, t) {
			this.anchor = e, this.head = t;
		};
		X.prototype.from = function() {
			return Et(this.anchor, this.head);
		}, X.prototype.to = function() {
			return Tt(this.anchor, this.head);
		}, X.prototype.empty = function() {
			return this.head.line == this.anchor.line && this.head.ch == this.anchor.ch;
		};
		function Ma(e, t, n) {
			var r = e && e.options.selectionsMayTouch, i = t[n];
			t.sort(function(e, t) {
				return J(e.from(), t.from());
			}), n = pe(t, i);
			for (var a = 1; a < t.length; a++) {
				var o = t[a], s = t[a - 1], c = J(s.to(), o.from());
				if (r && !o.empty() ? c > 0 : c >= 0) {
					var l = Et(s.from(), o.from()), u = Tt(s.to(), o.to()), d = s.empty() ? o.from() == o.head : s.from() == s.head;
					a <= n && --n, t.splice(--a, 2, new X(d ? u : l, d ? l : u));
				}
			}
			return new ja(t, n);
		}
		function Na(e, t) {
			return new ja([new X(e, t || e)], 0);
		}
		function Pa(e) {
			return e.text ? q(e.from.line + e.text.length - 1, R(e.text).length + (e.text.length == 1 ? e.from.ch : 0)) : e.to;
		}
		function Fa(e, t) {
			if (J(e, t.from) < 0) return e;
			if (J(e, t.to) <= 0) return Pa(t);
			var n = e.line + t.text.length - (t.to.line - t.from.line) - 1, r = e.ch;
			return e.line == t.to.line && (r += Pa(t).ch - t.to.ch), q(n, r);
		}
		function Ia(e, t) {
			for (var n = [], r = 0; r < e.sel.ranges.length; r++) {
				var i = e.sel.ranges[r];
				n.push(new X(Fa(i.anchor, t), Fa(i.head, t)));
			}
			return Ma(e.cm, n, e.sel.primIndex);
		}
		function La(e, t, n) {
			return e.line == t.line ? q(n.line, e.ch - t.ch + n.ch) : q(n.line + (e.line - t.line), e.ch);
		}
		function Ra(e, t, n) {
			for (var r = [], i = q(e.first, 0), a = i, o = 0; o < t.length; o++) {
				var s = t[o], c = La(s.from, i, a), l = La(Pa(s), i, a);
				if (i = s.to, a = l, n == "around") {
					var u = e.sel.ranges[o], d = J(u.head, u.anchor) < 0;
					r[o] = new X(d ? l : c, d ? c : l);
				} else r[o] = new X(c, c);
			}
			return new ja(r, e.sel.primIndex);
		}
		function za(e) {
			e.doc.mode = ut(e.options, e.doc.modeOption), Ba(e);
		}
		function Ba(e) {
			e.doc.iter(function(e) {
				e.stateAfter && (e.stateAfter = null), e.styles && (e.styles = null);
			}), e.doc.modeFrontier = e.doc.highlightFrontier = e.doc.first, aa(e, 100), e.state.modeGen++, e.curOp && si(e);
		}
		function Va(e, t) {
			return t.from.ch == 0 && t.to.ch == 0 && R(t.text) == "" && (!e.cm || e.cm.options.wholeLineUpdateBefore);
		}
		function Ha(e, t, n, r) {
			function i(e) {
				return n ? n[e] : null;
			}
			function a(e, n, i) {
				On(e, n, i, r), qn(e, "change", e, t);
			}
			function o(e, t) {
				for (var n = [], a = e; a < t; ++a) n.push(new Dn(l[a], i(a), r));
				return n;
			}
			var s = t.from, c = t.to, l = t.text, u = G(e, s.line), d = G(e, c.line), p = R(l), m = i(l.length - 1), h = c.line - s.line;
			if (t.full) e.insert(0, o(0, l.length)), e.remove(l.length, e.size - l.length);
			else if (Va(e, t)) {
				var g = o(0, l.length - 1);
				a(d, d.text, m), h && e.remove(s.line, h), g.length && e.insert(s.line, g);
			} else if (u == d) {
				if (l.length == 1) a(u, u.text.slice(0, s.ch) + p + u.text.slice(c.ch), m);
				else {
					var _ = o(1, l.length - 1);
					_.push(new Dn(p + u.text.slice(c.ch), m, r)), a(u, u.text.slice(0, s.ch) + l[0], i(0)), e.insert(s.line + 1, _);
				}
			} else if (l.length == 1) a(u, u.text.slice(0, s.ch) + l[0] + d.text.slice(c.ch), i(0)), e.remove(s.line + 1, h);
			else {
				a(u, u.text.slice(0, s.ch) + l[0], i(0)), a(d, p + d.text.slice(c.ch), m);
				var v = o(1, l.length - 1);
				h > 1 && e.remove(s.line + 1, h - 1), e.insert(s.line + 1, v);
			}
			qn(e, "change", e, t);
		}
		function Ua(e, t, n) {
			function r(e, i, a) {
				if (e.linked) for (var o = 0; o < e.linked.length; ++o) {
					var s = e.linked[o];
					if (s.doc != i) {
						var c = a && s.sharedHist;
						n && !c || (t(s.doc, c), r(s.doc, e, c));
					}
				}
			}
			r(e, null, !0);
		}
		function Wa(e, t) {
			if (t.cm) throw Error("This document is already in use.");
			e.doc = t, t.cm = e, ii(e), za(e), Ga(e), e.options.direction = t.direction, e.options.lineWrapping || En(e), e.options.mode = t.modeOption, si(e);
		}
		function Ga(e) {
			(e.doc.direction == "rtl" ? re : E)(e.display.lineDiv, "CodeMirror-rtl");
		}
		function Ka(e) {
			ta(e, function() {
				Ga(e), si(e);
			});
		}
		function qa(e) {
			this.done = [], this.undone = [], this.undoDepth = e ? e.undoDepth : Infinity, this.lastModTime = this.lastSelTime = 0, this.lastOp = this.lastSelOp = null, this.lastOrigin = this.lastSelOrigin = null, this.generation = this.maxGeneration = e ? e.maxGeneration : 1;
		}
		function Ja(e, t) {
			var n = {
				from: wt(t.from),
				to: Pa(t),
				text: _t(e, t.from, t.to)
			};
			return to(e, n, t.from.line, t.to.line + 1), Ua(e, function(e) {
				return to(e, n, t.from.line, t.to.line + 1);
			}, !0), n;
		}
		function Ya(e) {
			for (; e.length && R(e).ranges;) e.pop();
		}
		function Xa(e, t) {
			if (t) return Ya(e.done), R(e.done);
			if (e.done.length && !R(e.done).ranges) return R(e.done);
			if (e.done.length > 1 && !e.done[e.done.length - 2].ranges) return e.done.pop(), R(e.done);
		}
		function Za(e, t, n, r) {
			var i = e.history;
			i.undone.length = 0;
			var a = +/* @__PURE__ */ new Date(), o, s;
			if ((i.lastOp == r || i.lastOrigin == t.origin && t.origin && (t.origin.charAt(0) == "+" && i.lastModTime > a - (e.cm ? e.cm.options.historyEventDelay : 500) || t.origin.charAt(0) == "*")) && (o = Xa(i, i.lastOp == r))) s = R(o.changes), J(t.from, t.to) == 0 && J(t.from, s.to) == 0 ? s.to = Pa(t) : o.changes.push(Ja(e, t));
			else {
				var c = R(i.done);
				for ((!c || !c.ranges) && eo(e.sel, i.done), o = {
					changes: [Ja(e, t)],
					generation: i.generation
				}, i.done.push(o); i.done.length > i.undoDepth;) i.done.shift(), i.done[0].ranges || i.done.shift();
			}
			i.done.push(n), i.generation = ++i.maxGeneration, i.lastModTime = i.lastSelTime = a, i.lastOp = i.lastSelOp = r, i.lastOrigin = i.lastSelOrigin = t.origin, s || V(e, "historyAdded");
		}
		function Qa(e, t, n, r) {
			var i = t.charAt(0);
			return i == "*" || i == "+" && n.ranges.length == r.ranges.length && n.somethingSelected() == r.somethingSelected() && /* @__PURE__ */ new Date() - e.history.lastSelTime <= (e.cm ? e.cm.options.historyEventDelay : 500);
		}
		function $a(e, t, n, r) {
			var i = e.history, a = r && r.origin;
			n == i.lastSelOp || a && i.lastSelOrigin == a && (i.lastModTime == i.lastSelTime && i.lastOrigin == a || Qa(e, a, R(i.done), t)) ? i.done[i.done.length - 1] = t : eo(t, i.done), i.lastSelTime = +/* @__PURE__ */ new Date(), i.lastSelOrigin = a, i.lastSelOp = n, r && r.clearRedo !== !1 && Ya(i.undone);
		}
		function eo(e, t) {
			var n = R(t);
			n && n.ranges && n.equals(e) || t.push(e);
		}
		function to(e, t, n, r) {
			var i = t["spans_" + e.id], a = 0;
			e.iter(Math.max(e.first, n), Math.min(e.first + e.size, r), function(n) {
				n.markedSpans && ((i || (i = t["spans_" + e.id] = {}))[a] = n.markedSpans), ++a;
			});
		}
		function no(e) {
			if (!e) return null;
			for (var t, n = 0; n < e.length; ++n) e[n].marker.explicitlyCleared ? t || (t = e.slice(0, n)) : t && t.push(e[n]);
			return t ? t.length ? t : null : e;
		}
		function io(e, t) {
			var n = t["spans_" + e.id];
			if (!n) return null;
			for (var r = [], i = 0; i < t.text.length; ++i) r.push(no(n[i]));
			return r;
		}
		function lo(e, t) {
			var n = io(e, t), r = en(e, t);
			if (!n) return r;
			if (!r) return n;
			for (var i = 0; i < n.length; ++i) {
				var a = n[i], o = r[i];
				if (a && o) spans: for (var s = 0; s < o.length; ++s) {
					for (var c = o[s], l = 0; l < a.length; ++l) if (a[l].marker == c.marker) continue spans;
					a.push(c);
				}
				else o && (n[i] = o);
			}
			return n;
		}
		function uo(e, t, n) {
			for (var r = [], i = 0; i < e.length; ++i) {
				var a = e[i];
				if (a.ranges) {
					r.push(n ? ja.prototype.deepCopy.call(a) : a);
					continue;
				}
				var o = a.changes, s = [];
				r.push({ changes: s });
				for (var c = 0; c < o.length; ++c) {
					var l = o[c], u = void 0;
					if (s.push({
						from: l.from,
						to: l.to,
						text: l.text
					}), t) for (var d in l) (u = d.match(/^spans_(\d+)$/)) && pe(t, Number(u[1])) > -1 && (R(s)[d] = l[d], delete l[d]);
				}
			}
			return r;
		}
		function fo(e, t, n, r) {
			if (r) {
				var i = e.anchor;
				if (n) {
					var a = J(t, i) < 0;
					a == J(n, i) < 0 ? a != J(t, n) < 0 && (t = n) : (i = t, t = n);
				}
				return new X(i, t);
			}
			return new X(n || t, t);
		}
		function ho(e, t, n, r, i) {
			i ?? (i = e.cm && (e.cm.display.shift || e.extend)), So(e, new ja([fo(e.sel.primary(), t, n, i)], 0), r);
		}
		function _o(e, t, n) {
			for (var r = [], i = e.cm && (e.cm.display.shift || e.extend), a = 0; a < e.sel.ranges.length; a++) r[a] = fo(e.sel.ranges[a], t[a], null, i);
			So(e, Ma(e.cm, r, e.sel.primIndex), n);
		}
		function vo(e, t, n, r) {
			var i = e.sel.ranges.slice(0);
			i[t] = n, So(e, Ma(e.cm, i, e.sel.primIndex), r);
		}
		function yo(e, t, n, r) {
			So(e, Na(t, n), r);
		}
		function bo(e, t, n) {
			var r = {
				ranges: t.ranges,
				update: function(t) {
					this.ranges = [];
					for (var n = 0; n < t.length; n++) this.ranges[n] = new X(Y(e, t[n].anchor), Y(e, t[n].head));
				},
				origin: n && n.origin
			};
			return V(e, "beforeSelectionChange", e, r), e.cm && V(e.cm, "beforeSelectionChange", e.cm, r), r.ranges == t.ranges ? t : Ma(e.cm, r.ranges, r.ranges.length - 1);
		}
		function xo(e, t, n) {
			var r = e.history.done, i = R(r);
			i && i.ranges ? (r[r.length - 1] = t, Co(e, t, n)) : So(e, t, n);
		}
		function So(e, t, n) {
			Co(e, t, n), $a(e, e.sel, e.cm ? e.cm.curOp.id : NaN, n);
		}
		function Co(e, t, n) {
			(ze(e, "beforeSelectionChange") || e.cm && ze(e.cm, "beforeSelectionChange")) && (t = bo(e, t, n));
			var r = n && n.bias || (J(t.primary().head, e.sel.primary().head) < 0 ? -1 : 1);
			To(e, Do(e, t, r, !0)), !(n && n.scroll === !1) && e.cm && e.cm.getOption("readOnly") != "nocursor" && ji(e.cm);
		}
		function To(e, t) {
			t.equals(e.sel) || (e.sel = t, e.cm && (e.cm.curOp.updateInput = 1, e.cm.curOp.selectionChanged = !0, Re(e.cm)), qn(e, "cursorActivity", e));
		}
		function Eo(e) {
			To(e, Do(e, e.sel, null, !1));
		}
		function Do(e, t, n, r) {
			for (var i, a = 0; a < t.ranges.length; a++) {
				var o = t.ranges[a], s = t.ranges.length == e.sel.ranges.length && e.sel.ranges[a], c = ko(e, o.anchor, s && s.anchor, n, r), l = o.head == o.anchor ? c : ko(e, o.head, s && s.head, n, r);
				(i || c != o.anchor || l != o.head) && (i || (i = t.ranges.slice(0, a)), i[a] = new X(c, l));
			}
			return i ? Ma(e.cm, i, t.primIndex) : t;
		}
		function Oo(e, t, n, r, i) {
			var a = G(e, t.line);
			if (a.markedSpans) for (var o = 0; o < a.markedSpans.length; ++o) {
				var s = a.markedSpans[o], c = s.marker, l = "selectLeft" in c ? !c.selectLeft : c.inclusiveLeft, u = "selectRight" in c ? !c.selectRight : c.inclusiveRight;
				if ((s.from == null || (l ? s.from <= t.ch : s.from < t.ch)) && (s.to == null || (u ? s.to >= t.ch : s.to > t.ch))) {
					if (i && (V(c, "beforeCursorEnter"), c.explicitlyCleared)) {
						if (a.markedSpans) {
							--o;
							continue;
						}
						break;
					}
					if (!c.atomic) continue;
					if (n) {
						var d = c.find(r < 0 ? 1 : -1), p = void 0;
						if ((r < 0 ? u : l) && (d = Ao(e, d, -r, d && d.line == t.line ? a : null)), d && d.line == t.line && (p = J(d, n)) && (r < 0 ? p < 0 : p > 0)) return Oo(e, d, t, r, i);
					}
					var m = c.find(r < 0 ? -1 : 1);
					return (r < 0 ? l : u) && (m = Ao(e, m, r, m.line == t.line ? a : null)), m ? Oo(e, m, t, r, i) : null;
				}
			}
			return t;
		}
		function ko(e, t, n, r, i) {
			var a = r || 1;
			return Oo(e, t, n, a, i) || !i && Oo(e, t, n, a, !0) || Oo(e, t, n, -a, i) || !i && Oo(e, t, n, -a, !0) || (e.cantEdit = !0, q(e.first, 0));
		}
		function Ao(e, t, n, r) {
			return n < 0 && t.ch == 0 ? t.line > e.first ? Y(e, q(t.line - 1)) : null : n > 0 && t.ch == (r || G(e, t.line)).text.length ? t.line < e.first + e.size - 1 ? q(t.line + 1, 0) : null : new q(t.line, t.ch + n);
		}
		function jo(e) {
			e.setSelection(q(e.firstLine(), 0), q(e.lastLine()), he);
		}
		function Mo(e, t, n) {
			var r = {
				canceled: !1,
				from: t.from,
				to: t.to,
				text: t.text,
				origin: t.origin,
				cancel: function() {
					return r.canceled = !0;
				}
			};
			return n && (r.update = function(t, n, i, a) {
				t && (r.from = Y(e, t)), n && (r.to = Y(e, n)), i && (r.text = i), a !== void 0 && (r.origin = a);
			}), V(e, "beforeChange", e, r), e.cm && V(e.cm, "beforeChange", e.cm, r), r.canceled ? (e.cm && (e.cm.curOp.updateInput = 2), null) : {
				from: r.from,
				to: r.to,
				text: r.text,
				origin: r.origin
			};
		}
		function No(e, t, n) {
			if (e.cm) {
				if (!e.cm.curOp) return na(e.cm, No)(e, t, n);
				if (e.cm.state.suppressEdits) return;
			}
			if (!((ze(e, "beforeChange") || e.cm && ze(e.cm, "beforeChange")) && (t = Mo(e, t, !0), !t))) {
				var r = Wt && !n && nn(e, t.from, t.to);
				if (r) for (var i = r.length - 1; i >= 0; --i) Po(e, {
					from: r[i].from,
					to: r[i].to,
					text: i ? [""] : t.text,
					origin: t.origin
				});
				else Po(e, t);
			}
		}
		function Po(e, t) {
			if (t.text.length != 1 || t.text[0] != "" || J(t.from, t.to) != 0) {
				var n = Ia(e, t);
				Za(e, t, n, e.cm ? e.cm.curOp.id : NaN), Lo(e, t, n, en(e, t));
				var r = [];
				Ua(e, function(e, n) {
					!n && pe(r, e.history) == -1 && (Ho(e.history, t), r.push(e.history)), Lo(e, t, null, en(e, t));
				});
			}
		}
		function Fo(e, t, n) {
			var r = e.cm && e.cm.state.suppressEdits;
			if (!(r && !n)) {
				for (var i = e.history, a, o = e.sel, s = t == "undo" ? i.done : i.undone, c = t == "undo" ? i.undone : i.done, l = 0; l < s.length && (a = s[l], !(n ? a.ranges && !a.equals(e.sel) : !a.ranges)); l++);
				if (l != s.length) {
					for (i.lastOrigin = i.lastSelOrigin = null;;) if (a = s.pop(), a.ranges) {
						if (eo(a, c), n && !a.equals(e.sel)) {
							So(e, a, { clearRedo: !1 });
							return;
						}
						o = a;
					} else if (r) {
						s.push(a);
						return;
					} else break;
					var u = [];
					eo(o, c), c.push({
						changes: u,
						generation: i.generation
					}), i.generation = a.generation || ++i.maxGeneration;
					for (var d = ze(e, "beforeChange") || e.cm && ze(e.cm, "beforeChange"), p = function(n) {
						var r = a.changes[n];
						if (r.origin = t, d && !Mo(e, r, !1)) return s.length = 0, {};
						u.push(Ja(e, r)), Lo(e, r, n ? Ia(e, r) : R(s), lo(e, r)), !n && e.cm && e.cm.scrollIntoView({
							from: r.from,
							to: Pa(r)
						});
						var i = [];
						Ua(e, function(e, t) {
							!t && pe(i, e.history) == -1 && (Ho(e.history, r), i.push(e.history)), Lo(e, r, null, lo(e, r));
						});
					}, m = a.changes.length - 1; m >= 0; --m) {
						var h = p(m);
						if (h) return h.v;
					}
				}
			}
		}
		function Io(e, t) {
			if (t != 0 && (e.first += t, e.sel = new ja(ye(e.sel.ranges, function(e) {
				return new X(q(e.anchor.line + t, e.anchor.ch), q(e.head.line + t, e.head.ch));
			}), e.sel.primIndex), e.cm)) {
				si(e.cm, e.first, e.first - t, t);
				for (var n = e.cm.display, r = n.viewFrom; r < n.viewTo; r++) ci(e.cm, r, "gutter");
			}
		}
		function Lo(e, t, n, r) {
			if (e.cm && !e.cm.curOp) return na(e.cm, Lo)(e, t, n, r);
			if (t.to.line < e.first) {
				Io(e, t.text.length - 1 - (t.to.line - t.from.line));
				return;
			}
			if (!(t.from.line > e.lastLine())) {
				if (t.from.line < e.first) {
					var i = t.text.length - 1 - (e.first - t.from.line);
					Io(e, i), t = {
						from: q(e.first, 0),
						to: q(t.to.line + i, t.to.ch),
						text: [R(t.text)],
						origin: t.origin
					};
				}
				var a = e.lastLine();
				t.to.line > a && (t = {
					from: t.from,
					to: q(a, G(e, a).text.length),
					text: [t.text[0]],
					origin: t.origin
				}), t.removed = _t(e, t.from, t.to), n || (n = Ia(e, t)), e.cm ? Ro(e.cm, t, r) : Ha(e, t, r), Co(e, n, he), e.cantEdit && ko(e, q(e.firstLine(), 0)) && (e.cantEdit = !1);
			}
		}
		function Ro(e, t, n) {
			var r = e.doc, i = e.display, a = t.from, o = t.to, s = !1, c = a.line;
			e.options.lineWrapping || (c = K(hn(G(r, a.line))), r.iter(c, o.line + 1, function(e) {
				if (e == i.maxLine) return s = !0, !0;
			})), r.sel.contains(t.from, t.to) > -1 && Re(e), Ha(r, t, n, ri(e)), e.options.lineWrapping || (r.iter(c, a.line + t.text.length, function(e) {
				var t = Tn(e);
				t > i.maxLineLength && (i.maxLine = e, i.maxLineLength = t, i.maxLineChanged = !0, s = !1);
			}), s && (e.curOp.updateMaxLine = !0)), Ut(r, a.line), aa(e, 400);
			var l = t.text.length - (o.line - a.line) - 1;
			t.full ? si(e) : a.line == o.line && t.text.length == 1 && !Va(e.doc, t) ? ci(e, a.line, "text") : si(e, a.line, o.line + 1, l);
			var u = ze(e, "changes"), d = ze(e, "change");
			if (d || u) {
				var p = {
					from: a,
					to: o,
					text: t.text,
					removed: t.removed,
					origin: t.origin
				};
				d && qn(e, "change", e, p), u && (e.curOp.changeObjs || (e.curOp.changeObjs = [])).push(p);
			}
			e.display.selForContextMenu = null;
		}
		function zo(e, t, n, r, i) {
			var a;
			r || (r = n), J(r, n) < 0 && (a = [r, n], n = a[0], r = a[1]), typeof t == "string" && (t = e.splitLines(t)), No(e, {
				from: n,
				to: r,
				text: t,
				origin: i
			});
		}
		function Bo(e, t, n, r) {
			n < e.line ? e.line += r : t < e.line && (e.line = t, e.ch = 0);
		}
		function Vo(e, t, n, r) {
			for (var i = 0; i < e.length; ++i) {
				var a = e[i], o = !0;
				if (a.ranges) {
					a.copied || (a = e[i] = a.deepCopy(), a.copied = !0);
					for (var s = 0; s < a.ranges.length; s++) Bo(a.ranges[s].anchor, t, n, r), Bo(a.ranges[s].head, t, n, r);
					continue;
				}
				for (var c = 0; c < a.changes.length; ++c) {
					var l = a.changes[c];
					if (n < l.from.line) l.from = q(l.from.line + r, l.from.ch), l.to = q(l.to.line + r, l.to.ch);
					else if (t <= l.to.line) {
						o = !1;
						break;
					}
				}
				o || (e.splice(0, i + 1), i = 0);
			}
		}
		function Ho(e, t) {
			var n = t.from.line, r = t.to.line, i = t.text.length - (r - n) - 1;
			Vo(e.done, n, r, i), Vo(e.undone, n, r, i);
		}
		function Uo(e, t, n, r) {
			var i = t, a = t;
			return typeof t == "number" ? a = G(e, Dt(e, t)) : i = K(t), i == null ? null : (r(a, i) && e.cm && ci(e.cm, i, n), a);
		}
		function Wo(e) {
			this.lines = e, this.parent = null;
			for (var t = 0, n = 0; n < e.length; ++n) e[n].parent = this, t += e[n].height;
			this.height = t;
		}
		Wo.prototype = {
			chunkSize: function() {
				return this.lines.length;
			},
			removeInner: function(e, t) {
				for (var n = e, r = e + t; n < r; ++n) {
					var i = this.lines[n];
					this.height -= i.height, kn(i), qn(i, "delete");
				}
				this.lines.splice(e, t);
			},
			collapse: function(e) {
				e.push.apply(e, this.lines);
			},
			insertInner: function(e, t, n) {
				this.height += n, this.lines = this.lines.slice(0, e).concat(t).concat(this.lines.slice(e));
				for (var r = 0; r < t.length; ++r) t[r].parent = this;
			},
			iterN: function(e, t, n) {
				for (var r = e + t; e < r; ++e) if (n(this.lines[e])) return !0;
			}
		};
		function Go(e) {
			this.children = e;
			for (var t = 0, n = 0, r = 0; r < e.length; ++r) {
				var i = e[r];
				t += i.chunkSize(), n += i.height, i.parent = this;
			}
			this.size = t, this.height = n, this.parent = null;
		}
		Go.prototype = {
			chunkSize: function() {
				return this.size;
			},
			removeInner: function(e, t) {
				this.size -= t;
				for (var n = 0; n < this.children.length; ++n) {
					var r = this.children[n], i = r.chunkSize();
					if (e < i) {
						var a = Math.min(t, i - e), o = r.height;
						if (r.removeInner(e, a), this.height -= o - r.height, i == a && (this.children.splice(n--, 1), r.parent = null), (t -= a) == 0) break;
						e = 0;
					} else e -= i;
				}
				if (this.size - t < 25 && (this.children.length > 1 || !(this.children[0] instanceof Wo))) {
					var s = [];
					this.collapse(s), this.children = [new Wo(s)], this.children[0].parent = this;
				}
			},
			collapse: function(e) {
				for (var t = 0; t < this.children.length; ++t) this.children[t].collapse(e);
			},
			insertInner: function(e, t, n) {
				this.size += t.length, this.height += n;
				for (var r = 0; r < this.children.length; ++r) {
					var i = this.children[r], a = i.chunkSize();
					if (e <= a) {
						if (i.insertInner(e, t, n), i.lines && i.lines.length > 50) {
							for (var o = i.lines.length % 25 + 25, s = o; s < i.lines.length;) {
								var c = new Wo(i.lines.slice(s, s += 25));
								i.height -= c.height, this.children.splice(++r, 0, c), c.parent = this;
							}
							i.lines = i.lines.slice(0, o), this.maybeSpill();
						}
						break;
					}
					e -= a;
				}
			},
			maybeSpill: function() {
				if (!(this.children.length <= 10)) {
					var e = this;
					do {
						var t = new Go(e.children.splice(e.children.length - 5, 5));
						if (e.parent) {
							e.size -= t.size, e.height -= t.height;
							var n = pe(e.parent.children, e);
							e.parent.children.splice(n + 1, 0, t);
						} else {
							var r = new Go(e.children);
							r.parent = e, e.children = [r, t], e = r;
						}
						t.parent = e.parent;
					} while (e.children.length > 10);
					e.parent.maybeSpill();
				}
			},
			iterN: function(e, t, n) {
				for (var r = 0; r < this.children.length; ++r) {
					var i = this.children[r], a = i.chunkSize();
					if (e < a) {
						var o = Math.min(t, a - e);
						if (i.iterN(e, o, n)) return !0;
						if ((t -= o) == 0) break;
						e = 0;
					} else e -= a;
				}
			}
		};
		var Ko = function(e, t, n) {
			if (n) for (var r in n) n.hasOwnProperty(r) && (this[r] = n[r]);
			this.doc = e, this.node = t;
		};
		Ko.prototype.clear = function() {
			var e = this.doc.cm, t = this.line.widgets, n = this.line, r = K(n);
			if (!(r == null || !t)) {
				for (var i = 0; i < t.length; ++i) t[i] == this && t.splice(i--, 1);
				t.length || (n.widgets = null);
				var a = ur(this);
				yt(n, Math.max(0, n.height - a)), e && (ta(e, function() {
					qo(e, n, -a), ci(e, r, "widget");
				}), qn(e, "lineWidgetCleared", e, this, r));
			}
		}, Ko.prototype.changed = function() {
			var e = this, t = this.height, n = this.doc.cm, r = this.line;
			this.height = null;
			var i = ur(this) - t;
			i && (xn(this.doc, r) || yt(r, r.height + i), n && ta(n, function() {
				n.curOp.forceUpdate = !0, qo(n, r, i), qn(n, "lineWidgetChanged", n, e, K(r));
			}));
		}, Be(Ko);
		function qo(e, t, n) {
			Cn(t) < (e.curOp && e.curOp.scrollTop || e.doc.scrollTop) && Ai(e, n);
		}
		function Jo(e, t, n, r) {
			var i = new Ko(e, n, r), a = e.cm;
			return a && i.noHScroll && (a.display.alignWidgets = !0), Uo(e, t, "widget", function(t) {
				var n = t.widgets || (t.widgets = []);
				if (i.insertAt == null ? n.push(i) : n.splice(Math.min(n.length, Math.max(0, i.insertAt)), 0, i), i.line = t, a && !xn(e, t)) {
					var r = Cn(t) < e.scrollTop;
					yt(t, t.height + ur(i)), r && Ai(a, i.height), a.curOp.forceUpdate = !0;
				}
				return !0;
			}), a && qn(a, "lineWidgetAdded", a, i, typeof t == "number" ? t : K(t)), i;
		}
		var Yo = 0, Xo = function(e, t) {
			this.lines = [], this.type = t, this.doc = e, this.id = ++Yo;
		};
		Xo.prototype.clear = function() {
			if (!this.explicitlyCleared) {
				var e = this.doc.cm, t = e && !e.curOp;
				if (t && qi(e), ze(this, "clear")) {
					var n = this.find();
					n && qn(this, "clear", n.from, n.to);
				}
				for (var r = null, i = null, a = 0; a < this.lines.length; ++a) {
					var o = this.lines[a], s = Yt(o.markedSpans, this);
					e && !this.collapsed ? ci(e, K(o), "text") : e && (s.to != null && (i = K(o)), s.from != null && (r = K(o))), o.markedSpans = Xt(o.markedSpans, s), s.from == null && this.collapsed && !xn(this.doc, o) && e && yt(o, Qr(e.display));
				}
				if (e && this.collapsed && !e.options.lineWrapping) for (var c = 0; c < this.lines.length; ++c) {
					var l = hn(this.lines[c]), u = Tn(l);
					u > e.display.maxLineLength && (e.display.maxLine = l, e.display.maxLineLength = u, e.display.maxLineChanged = !0);
				}
				r != null && e && this.collapsed && si(e, r, i + 1), this.lines.length = 0, this.explicitlyCleared = !0, this.atomic && this.doc.cantEdit && (this.doc.cantEdit = !1, e && Eo(e.doc)), e && qn(e, "markerCleared", e, this, r, i), t && Ji(e), this.parent && this.parent.clear();
			}
		}, Xo.prototype.find = function(e, t) {
			e == null && this.type == "bookmark" && (e = 1);
			for (var n, r, i = 0; i < this.lines.length; ++i) {
				var a = this.lines[i], o = Yt(a.markedSpans, this);
				if (o.from != null && (n = q(t ? a : K(a), o.from), e == -1)) return n;
				if (o.to != null && (r = q(t ? a : K(a), o.to), e == 1)) return r;
			}
			return n && {
				from: n,
				to: r
			};
		}, Xo.prototype.changed = function() {
			var e = this, t = this.find(-1, !0), n = this, r = this.doc.cm;
			!t || !r || ta(r, function() {
				var i = t.line, a = wr(r, K(t.line));
				if (a && (Mr(a), r.curOp.selectionChanged = r.curOp.forceUpdate = !0), r.curOp.updateMaxLine = !0, !xn(n.doc, i) && n.height != null) {
					var o = n.height;
					n.height = null;
					var s = ur(n) - o;
					s && yt(i, i.height + s);
				}
				qn(r, "markerChanged", r, e);
			});
		}, Xo.prototype.attachLine = function(e) {
			if (!this.lines.length && this.doc.cm) {
				var t = this.doc.cm.curOp;
				(!t.maybeHiddenMarkers || pe(t.maybeHiddenMarkers, this) == -1) && (t.maybeUnhiddenMarkers || (t.maybeUnhiddenMarkers = [])).push(this);
			}
			this.lines.push(e);
		}, Xo.prototype.detachLine = function(e) {
			if (this.lines.splice(pe(this.lines, e), 1), !this.lines.length && this.doc.cm) {
				var t = this.doc.cm.curOp;
				(t.maybeHiddenMarkers || (t.maybeHiddenMarkers = [])).push(this);
			}
		}, Be(Xo);
		function Zo(e, t, n, r, i) {
			if (r && r.shared) return $o(e, t, n, r, i);
			if (e.cm && !e.cm.curOp) return na(e.cm, Zo)(e, t, n, r, i);
			var a = new Xo(e, i), o = J(t, n);
			if (r && P(r, a, !1), o > 0 || o == 0 && a.clearWhenEmpty !== !1) return a;
			if (a.replacedWith && (a.collapsed = !0, a.widgetNode = A("span", [a.replacedWith], "CodeMirror-widget"), r.handleMouseEvents || a.widgetNode.setAttribute("cm-ignore-events", "true"), r.insertLeft && (a.widgetNode.insertLeft = !0)), a.collapsed) {
				if (mn(e, t.line, t, n, a) || t.line != n.line && mn(e, n.line, t, n, a)) throw Error("Inserting collapsed marker partially overlapping an existing one");
				qt();
			}
			a.addToHistory && Za(e, {
				from: t,
				to: n,
				origin: "markText"
			}, e.sel, NaN);
			var s = t.line, c = e.cm, l;
			if (e.iter(s, n.line + 1, function(r) {
				c && a.collapsed && !c.options.lineWrapping && hn(r) == c.display.maxLine && (l = !0), a.collapsed && s != t.line && yt(r, 0), Zt(r, new Jt(a, s == t.line ? t.ch : null, s == n.line ? n.ch : null), e.cm && e.cm.curOp), ++s;
			}), a.collapsed && e.iter(t.line, n.line + 1, function(t) {
				xn(e, t) && yt(t, 0);
			}), a.clearOnEnter && z(a, "beforeCursorEnter", function() {
				return a.clear();
			}), a.readOnly && (Kt(), (e.history.done.length || e.history.undone.length) && e.clearHistory()), a.collapsed && (a.id = ++Yo, a.atomic = !0), c) {
				if (l && (c.curOp.updateMaxLine = !0), a.collapsed) si(c, t.line, n.line + 1);
				else if (a.className || a.startStyle || a.endStyle || a.css || a.attributes || a.title) for (var u = t.line; u <= n.line; u++) ci(c, u, "text");
				a.atomic && Eo(c.doc), qn(c, "markerAdded", c, a);
			}
			return a;
		}
		var Qo = function(e, t) {
			this.markers = e, this.primary = t;
			for (var n = 0; n < e.length; ++n) e[n].parent = this;
		};
		Qo.prototype.clear = function() {
			if (!this.explicitlyCleared) {
				this.explicitlyCleared = !0;
				for (var e = 0; e < this.markers.length; ++e) this.markers[e].clear();
				qn(this, "clear");
			}
		}, Qo.prototype.find = function(e, t) {
			return this.primary.find(e, t);
		}, Be(Qo);
		function $o(e, t, n, r, i) {
			r = P(r), r.shared = !1;
			var a = [Zo(e, t, n, r, i)], o = a[0], s = r.widgetNode;
			return Ua(e, function(e) {
				s && (r.widgetNode = s.cloneNode(!0)), a.push(Zo(e, Y(e, t), Y(e, n), r, i));
				for (var c = 0; c < e.linked.length; ++c) if (e.linked[c].isParent) return;
				o = R(a);
			}), new Qo(a, o);
		}
		function ts(e) {
			return e.findMarks(q(e.first, 0), e.clipPos(q(e.lastLine())), function(e) {
				return e.parent;
			});
		}
		function ns(e, t) {
			for (var n = 0; n < t.length; n++) {
				var r = t[n], i = r.find(), a = e.clipPos(i.from), o = e.clipPos(i.to);
				if (J(a, o)) {
					var s = Zo(e, a, o, r.primary, r.primary.type);
					r.markers.push(s), s.parent = r;
				}
			}
		}
		function is(e) {
			for (var t = function(t) {
				var n = e[t], r = [n.primary.doc];
				Ua(n.primary.doc, function(e) {
					return r.push(e);
				});
				for (var i = 0; i < n.markers.length; i++) {
					var a = n.markers[i];
					pe(r, a.doc) == -1 && (a.parent = null, n.markers.splice(i--, 1));
				}
			}, n = 0; n < e.length; n++) t(n);
		}
		var ss = 0, ls = function(e, t, n, r, i) {
			if (!(this instanceof ls)) return new ls(e, t, n, r, i);
			n ?? (n = 0), Go.call(this, [new Wo([new Dn("", null)])]), this.first = n, this.scrollTop = this.scrollLeft = 0, this.cantEdit = !1, this.cleanGeneration = 1, this.modeFrontier = this.highlightFrontier = n;
			var a = q(n, 0);
			this.sel = Na(a), this.history = new qa(null), this.id = ++ss, this.modeOption = t, this.lineSep = r, this.direction = i == "rtl" ? "rtl" : "ltr", this.extend = !1, typeof e == "string" && (e = this.splitLines(e)), Ha(this, {
				from: a,
				to: a,
				text: e
			}), So(this, Na(a), he);
		};
		ls.prototype = Se(Go.prototype, {
			constructor: ls,
			iter: function(e, t, n) {
				n ? this.iterN(e - this.first, t - e, n) : this.iterN(this.first, this.first + this.size, e);
			},
			insert: function(e, t) {
				for (var n = 0, r = 0; r < t.length; ++r) n += t[r].height;
				this.insertInner(e - this.first, t, n);
			},
			remove: function(e, t) {
				this.removeInner(e - this.first, t);
			},
			getValue: function(e) {
				var t = vt(this, this.first, this.first + this.size);
				return e === !1 ? t : t.join(e || this.lineSeparator());
			},
			setValue: ia(function(e) {
				var t = q(this.first, 0), n = this.first + this.size - 1;
				No(this, {
					from: t,
					to: q(n, G(this, n).text.length),
					text: this.splitLines(e),
					origin: "setValue",
					full: !0
				}, !0), this.cm && Mi(this.cm, 0, 0), So(this, Na(t), he);
			}),
			replaceRange: function(e, t, n, r) {
				t = Y(this, t), n = n ? Y(this, n) : t, zo(this, e, t, n, r);
			},
			getRange: function(e, t, n) {
				var r = _t(this, Y(this, e), Y(this, t));
				return n === !1 ? r : n === "" ? r.join("") : r.join(n || this.lineSeparator());
			},
			getLine: function(e) {
				var t = this.getLineHandle(e);
				return t && t.text;
			},
			getLineHandle: function(e) {
				if (xt(this, e)) return G(this, e);
			},
			getLineNumber: function(e) {
				return K(e);
			},
			getLineHandleVisualStart: function(e) {
				return typeof e == "number" && (e = G(this, e)), hn(e);
			},
			lineCount: function() {
				return this.size;
			},
			firstLine: function() {
				return this.first;
			},
			lastLine: function() {
				return this.first + this.size - 1;
			},
			clipPos: function(e) {
				return Y(this, e);
			},
			getCursor: function(e) {
				var t = this.sel.primary();
				return e == null || e == "head" ? t.head : e == "anchor" ? t.anchor : e == "end" || e == "to" || e === !1 ? t.to() : t.from();
			},
			listSelections: function() {
				return this.sel.ranges;
			},
			somethingSelected: function() {
				return this.sel.somethingSelected();
			},
			setCursor: ia(function(e, t, n) {
				yo(this, Y(this, typeof e == "number" ? q(e, t || 0) : e), null, n);
			}),
			setSelection: ia(function(e, t, n) {
				yo(this, Y(this, e), Y(this, t || e), n);
			}),
			extendSelection: ia(function(e, t, n) {
				ho(this, Y(this, e), t && Y(this, t), n);
			}),
			extendSelections: ia(function(e, t) {
				_o(this, kt(this, e), t);
			}),
			extendSelectionsBy: ia(function(e, t) {
				var n = ye(this.sel.ranges, e);
				_o(this, kt(this, n), t);
			}),
			setSelections: ia(function(e, t, n) {
				if (e.length) {
					for (var r = [], i = 0; i < e.length; i++) r[i] = new X(Y(this, e[i].anchor), Y(this, e[i].head || e[i].anchor));
					t ?? (t = Math.min(e.length - 1, this.sel.primIndex)), So(this, Ma(this.cm, r, t), n);
				}
			}),
			addSelection: ia(function(e, t, n) {
				var r = this.sel.ranges.slice(0);
				r.push(new X(Y(this, e), Y(this, t || e))), So(this, Ma(this.cm, r, r.length - 1), n);
			}),
			getSelection: function(e) {
				for (var t = this.sel.ranges, n, r = 0; r < t.length; r++) {
					var i = _t(this, t[r].from(), t[r].to());
					n = n ? n.concat(i) : i;
				}
				return e === !1 ? n : n.join(e || this.lineSeparator());
			},
			getSelections: function(e) {
				for (var t = [], n = this.sel.ranges, r = 0; r < n.length; r++) {
					var i = _t(this, n[r].from(), n[r].to());
					e !== !1 && (i = i.join(e || this.lineSeparator())), t[r] = i;
				}
				return t;
			},
			replaceSelection: function(e, t, n) {
				for (var r = [], i = 0; i < this.sel.ranges.length; i++) r[i] = e;
				this.replaceSelections(r, t, n || "+input");
			},
			replaceSelections: ia(function(e, t, n) {
				for (var r = [], i = this.sel, a = 0; a < i.ranges.length; a++) {
					var o = i.ranges[a];
					r[a] = {
						from: o.from(),
						to: o.to(),
						text: this.splitLines(e[a]),
						origin: n
					};
				}
				for (var s = t && t != "end" && Ra(this, r, t), c = r.length - 1; c >= 0; c--) No(this, r[c]);
				s ? xo(this, s) : this.cm && ji(this.cm);
			}),
			undo: ia(function() {
				Fo(this, "undo");
			}),
			redo: ia(function() {
				Fo(this, "redo");
			}),
			undoSelection: ia(function() {
				Fo(this, "undo", !0);
			}),
			redoSelection: ia(function() {
				Fo(this, "redo", !0);
			}),
			setExtending: function(e) {
				this.extend = e;
			},
			getExtending: function() {
				return this.extend;
			},
			historySize: function() {
				for (var e = this.history, t = 0, n = 0, r = 0; r < e.done.length; r++) e.done[r].ranges || ++t;
				for (var i = 0; i < e.undone.length; i++) e.undone[i].ranges || ++n;
				return {
					undo: t,
					redo: n
				};
			},
			clearHistory: function() {
				var e = this;
				this.history = new qa(this.history), Ua(this, function(t) {
					return t.history = e.history;
				}, !0);
			},
			markClean: function() {
				this.cleanGeneration = this.changeGeneration(!0);
			},
			changeGeneration: function(e) {
				return e && (this.history.lastOp = this.history.lastSelOp = this.history.lastOrigin = null), this.history.generation;
			},
			isClean: function(e) {
				return this.history.generation == (e || this.cleanGeneration);
			},
			getHistory: function() {
				return {
					done: uo(this.history.done),
					undone: uo(this.history.undone)
				};
			},
			setHistory: function(e) {
				var t = this.history = new qa(this.history);
				t.done = uo(e.done.slice(0), null, !0), t.undone = uo(e.undone.slice(0), null, !0);
			},
			setGutterMarker: ia(function(e, t, n) {
				return Uo(this, e, "gutter", function(e) {
					var r = e.gutterMarkers || (e.gutterMarkers = {});
					return r[t] = n, !n && Ee(r) && (e.gutterMarkers = null), !0;
				});
			}),
			clearGutter: ia(function(e) {
				var t = this;
				this.iter(function(n) {
					n.gutterMarkers && n.gutterMarkers[e] && Uo(t, n, "gutter", function() {
						return n.gutterMarkers[e] = null, Ee(n.gutterMarkers) && (n.gutterMarkers = null), !0;
					});
				});
			}),
			lineInfo: function(e) {
				var t;
				if (typeof e == "number") {
					if (!xt(this, e) || (t = e, e = G(this, e), !e)) return null;
				} else if (t = K(e), t == null) return null;
				return {
					line: t,
					handle: e,
					text: e.text,
					gutterMarkers: e.gutterMarkers,
					textClass: e.textClass,
					bgClass: e.bgClass,
					wrapClass: e.wrapClass,
					widgets: e.widgets
				};
			},
			addLineClass: ia(function(e, t, n) {
				return Uo(this, e, t == "gutter" ? "gutter" : "class", function(e) {
					var r = t == "text" ? "textClass" : t == "background" ? "bgClass" : t == "gutter" ? "gutterClass" : "wrapClass";
					if (!e[r]) e[r] = n;
					else if (ee(n).test(e[r])) return !1;
					else e[r] += " " + n;
					return !0;
				});
			}),
			removeLineClass: ia(function(e, t, n) {
				return Uo(this, e, t == "gutter" ? "gutter" : "class", function(e) {
					var r = t == "text" ? "textClass" : t == "background" ? "bgClass" : t == "gutter" ? "gutterClass" : "wrapClass", i = e[r];
					if (!i) return !1;
					if (n == null) e[r] = null;
					else {
						var a = i.match(ee(n));
						if (!a) return !1;
						var o = a.index + a[0].length;
						e[r] = i.slice(0, a.index) + (!a.index || o == i.length ? "" : " ") + i.slice(o) || null;
					}
					return !0;
				});
			}),
			addLineWidget: ia(function(e, t, n) {
				return Jo(this, e, t, n);
			}),
			removeLineWidget: function(e) {
				e.clear();
			},
			markText: function(e, t, n) {
				return Zo(this, Y(this, e), Y(this, t), n, n && n.type || "range");
			},
			setBookmark: function(e, t) {
				var n = {
					replacedWith: t && (t.nodeType == null ? t.widget : t),
					insertLeft: t && t.insertLeft,
					clearWhenEmpty: !1,
					shared: t && t.shared,
					handleMouseEvents: t && t.handleMouseEvents
				};
				return e = Y(this, e), Zo(this, e, e, n, "bookmark");
			},
			findMarksAt: function(e) {
				e = Y(this, e);
				var t = [], n = G(this, e.line).markedSpans;
				if (n) for (var r = 0; r < n.length; ++r) {
					var i = n[r];
					(i.from == null || i.from <= e.ch) && (i.to == null || i.to >= e.ch) && t.push(i.marker.parent || i.marker);
				}
				return t;
			},
			findMarks: function(e, t, n) {
				e = Y(this, e), t = Y(this, t);
				var r = [], i = e.line;
				return this.iter(e.line, t.line + 1, function(a) {
					var o = a.markedSpans;
					if (o) for (var s = 0; s < o.length; s++) {
						var c = o[s];
						!(c.to != null && i == e.line && e.ch >= c.to || c.from == null && i != e.line || c.from != null && i == t.line && c.from >= t.ch) && (!n || n(c.marker)) && r.push(c.marker.parent || c.marker);
					}
					++i;
				}), r;
			},
			getAllMarks: function() {
				var e = [];
				return this.iter(function(t) {
					var n = t.markedSpans;
					if (n) for (var r = 0; r < n.length; ++r) n[r].from != null && e.push(n[r].marker);
				}), e;
			},
			posFromIndex: function(e) {
				var t, n = this.first, r = this.lineSeparator().length;
				return this.iter(function(i) {
					var a = i.text.length + r;
					if (a > e) return t = e, !0;
					e -= a, ++n;
				}), Y(this, q(n, t));
			},
			indexFromPos: function(e) {
				e = Y(this, e);
				var t = e.ch;
				if (e.line < this.first || e.ch < 0) return 0;
				var n = this.lineSeparator().length;
				return this.iter(this.first, e.line, function(e) {
					t += e.text.length + n;
				}), t;
			},
			copy: function(e) {
				var t = new ls(vt(this, this.first, this.first + this.size), this.modeOption, this.first, this.lineSep, this.direction);
				return t.scrollTop = this.scrollTop, t.scrollLeft = this.scrollLeft, t.sel = this.sel, t.extend = !1, e && (t.history.undoDepth = this.history.undoDepth, t.setHistory(this.getHistory())), t;
			},
			linkedDoc: function(e) {
				e || (e = {});
				var t = this.first, n = this.first + this.size;
				e.from != null && e.from > t && (t = e.from), e.to != null && e.to < n && (n = e.to);
				var r = new ls(vt(this, t, n), e.mode || this.modeOption, t, this.lineSep, this.direction);
				return e.sharedHist && (r.history = this.history), (this.linked || (this.linked = [])).push({
					doc: r,
					sharedHist: e.sharedHist
				}), r.linked = [{
					doc: this,
					isParent: !0,
					sharedHist: e.sharedHist
				}], ns(r, ts(this)), r;
			},
			unlinkDoc: function(e) {
				if (e instanceof Z && (e = e.doc), this.linked) {
					for (var t = 0; t < this.linked.length; ++t) if (this.linked[t].doc == e) {
						this.linked.splice(t, 1), e.unlinkDoc(this), is(ts(this));
						break;
					}
				}
				if (e.history == this.history) {
					var n = [e.id];
					Ua(e, function(e) {
						return n.push(e.id);
					}, !0), e.history = new qa(null), e.history.done = uo(this.history.done, n), e.history.undone = uo(this.history.undone, n);
				}
			},
			iterLinkedDocs: function(e) {
				Ua(this, e);
			},
			getMode: function() {
				return this.mode;
			},
			getEditor: function() {
				return this.cm;
			},
			splitLines: function(e) {
				return this.lineSep ? e.split(this.lineSep) : Qe(e);
			},
			lineSeparator: function() {
				return this.lineSep || "\n";
			},
			setDirection: ia(function(e) {
				e != "rtl" && (e = "ltr"), e != this.direction && (this.direction = e, this.iter(function(e) {
					return e.order = null;
				}), this.cm && Ka(this.cm));
			})
		}), ls.prototype.eachLine = ls.prototype.iter;
		var us = 0;
		function ds(e) {
			var t = this;
			if (gs(t), !(H(t, e) || dr(t.display, e))) {
				Ve(e), o && (us = +/* @__PURE__ */ new Date());
				var n = ai(t, e, !0), r = e.dataTransfer.files;
				if (!(!n || t.isReadOnly())) {
					if (r && r.length && window.FileReader && window.File) for (var i = r.length, a = Array(i), s = 0, c = function() {
						++s == i && na(t, function() {
							n = Y(t.doc, n);
							var e = {
								from: n,
								to: n,
								text: t.doc.splitLines(a.filter(function(e) {
									return e != null;
								}).join(t.doc.lineSeparator())),
								origin: "paste"
							};
							No(t.doc, e), xo(t.doc, Na(Y(t.doc, n), Y(t.doc, Pa(e))));
						})();
					}, l = function(e, n) {
						if (t.options.allowDropFileTypes && pe(t.options.allowDropFileTypes, e.type) == -1) {
							c();
							return;
						}
						var r = new FileReader();
						r.onerror = function() {
							return c();
						}, r.onload = function() {
							var e = r.result;
							if (/[\x00-\x08\x0e-\x1f]{2}/.test(e)) {
								c();
								return;
							}
							a[n] = e, c();
						}, r.readAsText(e);
					}, u = 0; u < r.length; u++) l(r[u], u);
					else {
						if (t.state.draggingText && t.doc.sel.contains(n) > -1) {
							t.state.draggingText(e), setTimeout(function() {
								return t.display.input.focus();
							}, 20);
							return;
						}
						try {
							var d = e.dataTransfer.getData("Text");
							if (d) {
								var p;
								if (t.state.draggingText && !t.state.draggingText.copy && (p = t.listSelections()), Co(t.doc, Na(n, n)), p) for (var m = 0; m < p.length; ++m) zo(t.doc, "", p[m].anchor, p[m].head, "drag");
								t.replaceSelection(d, "around", "paste"), t.display.input.focus();
							}
						} catch {}
					}
				}
			}
		}
		function fs(e, t) {
			if (o && (!e.state.draggingText || +/* @__PURE__ */ new Date() - us < 100)) {
				We(t);
				return;
			}
			if (!(H(e, t) || dr(e.display, t)) && (t.dataTransfer.setData("Text", e.getSelection()), t.dataTransfer.effectAllowed = "copyMove", t.dataTransfer.setDragImage && !m)) {
				var n = k("img", null, null, "position: fixed; left: 0; top: 0;");
				n.src = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", p && (n.width = n.height = 1, e.display.wrapper.appendChild(n), n._top = n.offsetTop), t.dataTransfer.setDragImage(n, 0, 0), p && n.parentNode.removeChild(n);
			}
		}
		function hs(e, t) {
			var n = ai(e, t);
			if (n) {
				var r = document.createDocumentFragment();
				hi(e, n, r), e.display.dragCursor || (e.display.dragCursor = k("div", null, "CodeMirror-cursors CodeMirror-dragcursors"), e.display.lineSpace.insertBefore(e.display.dragCursor, e.display.cursorDiv)), O(e.display.dragCursor, r);
			}
		}
		function gs(e) {
			e.display.dragCursor && (e.display.lineSpace.removeChild(e.display.dragCursor), e.display.dragCursor = null);
		}
		function _s(e) {
			if (document.getElementsByClassName) {
				for (var t = document.getElementsByClassName("CodeMirror"), n = [], r = 0; r < t.length; r++) {
					var i = t[r].CodeMirror;
					i && n.push(i);
				}
				n.length && n[0].operation(function() {
					for (var t = 0; t < n.length; t++) e(n[t]);
				});
			}
		}
		var ys = !1;
		function bs() {
			ys || (Ss(), ys = !0);
		}
		function Ss() {
			var e;
			z(window, "resize", function() {
				e ?? (e = setTimeout(function() {
					e = null, _s(Cs);
				}, 100));
			}), z(window, "blur", function() {
				return _s(Si);
			});
		}
		function Cs(e) {
			var t = e.display;
			t.cachedCharWidth = t.cachedTextHeight = t.cachedPaddingH = null, t.scrollbarsClipped = !1, e.setSize();
		}
		for (var ws = {
			3: "Pause",
			8: "Backspace",
			9: "Tab",
			13: "Enter",
			16: "Shift",
			17: "Ctrl",
			18: "Alt",
			19: "Pause",
			20: "CapsLock",
			27: "Esc",
			32: "Space",
			33: "PageUp",
			34: "PageDown",
			35: "End",
			36: "Home",
			37: "Left",
			38: "Up",
			39: "Right",
			40: "Down",
			44: "PrintScrn",
			45: "Insert",
			46: "Delete",
			59: ";",
			61: "=",
			91: "Mod",
			92: "Mod",
			93: "Mod",
			106: "*",
			107: "=",
			109: "-",
			110: ".",
			111: "/",
			145: "ScrollLock",
			173: "-",
			186: ";",
			187: "=",
			188: ",",
			189: "-",
			190: ".",
			191: "/",
			192: "`",
			219: "[",
			220: "\\",
			221: "]",
			222: "'",
			224: "Mod",
			63232: "Up",
			63233: "Down",
			63234: "Left",
			63235: "Right",
			63272: "Delete",
			63273: "Home",
			63275: "End",
			63276: "PageUp",
			63277: "PageDown",
			63302: "Insert"
		}, Ts = 0; Ts < 10; Ts++) ws[Ts + 48] = ws[Ts + 96] = String(Ts);
		for (var Es = 65; Es <= 90; Es++) ws[Es] = String.fromCharCode(Es);
		for (var Ds = 1; Ds <= 12; Ds++) ws[Ds + 111] = ws[Ds + 63235] = "F" + Ds;
		var Os = {};
		Os.basic = {
			Left: "goCharLeft",
			Right: "goCharRight",
			Up: "goLineUp",
			Down: "goLineDown",
			End: "goLineEnd",
			Home: "goLineStartSmart",
			PageUp: "goPageUp",
			PageDown: "goPageDown",
			Delete: "delCharAfter",
			Backspace: "delCharBefore",
			"Shift-Backspace": "delCharBefore",
			Tab: "defaultTab",
			"Shift-Tab": "indentAuto",
			Enter: "newlineAndIndent",
			Insert: "toggleOverwrite",
			Esc: "singleSelection"
		}, Os.pcDefault = {
			"Ctrl-A": "selectAll",
			"Ctrl-D": "deleteLine",
			"Ctrl-Z": "undo",
			"Shift-Ctrl-Z": "redo",
			"Ctrl-Y": "redo",
			"Ctrl-Home": "goDocStart",
			"Ctrl-End": "goDocEnd",
			"Ctrl-Up": "goLineUp",
			"Ctrl-Down": "goLineDown",
			"Ctrl-Left": "goGroupLeft",
			"Ctrl-Right": "goGroupRight",
			"Alt-Left": "goLineStart",
			"Alt-Right": "goLineEnd",
			"Ctrl-Backspace": "delGroupBefore",
			"Ctrl-Delete": "delGroupAfter",
			"Ctrl-S": "save",
			"Ctrl-F": "find",
			"Ctrl-G": "findNext",
			"Shift-Ctrl-G": "findPrev",
			"Shift-Ctrl-F": "replace",
			"Shift-Ctrl-R": "replaceAll",
			"Ctrl-[": "indentLess",
			"Ctrl-]": "indentMore",
			"Ctrl-U": "undoSelection",
			"Shift-Ctrl-U": "redoSelection",
			"Alt-U": "redoSelection",
			fallthrough: "basic"
		}, Os.emacsy = {
			"Ctrl-F": "goCharRight",
			"Ctrl-B": "goCharLeft",
			"Ctrl-P": "goLineUp",
			"Ctrl-N": "goLineDown",
			"Ctrl-A": "goLineStart",
			"Ctrl-E": "goLineEnd",
			"Ctrl-V": "goPageDown",
			"Shift-Ctrl-V": "goPageUp",
			"Ctrl-D": "delCharAfter",
			"Ctrl-H": "delCharBefore",
			"Alt-Backspace": "delWordBefore",
			"Ctrl-K": "killLine",
			"Ctrl-T": "transposeChars",
			"Ctrl-O": "openLine"
		}, Os.macDefault = {
			"Cmd-A": "selectAll",
			"Cmd-D": "deleteLine",
			"Cmd-Z": "undo",
			"Shift-Cmd-Z": "redo",
			"Cmd-Y": "redo",
			"Cmd-Home": "goDocStart",
			"Cmd-Up": "goDocStart",
			"Cmd-End": "goDocEnd",
			"Cmd-Down": "goDocEnd",
			"Alt-Left": "goGroupLeft",
			"Alt-Right": "goGroupRight",
			"Cmd-Left": "goLineLeft",
			"Cmd-Right": "goLineRight",
			"Alt-Backspace": "delGroupBefore",
			"Ctrl-Alt-Backspace": "delGroupAfter",
			"Alt-Delete": "delGroupAfter",
			"Cmd-S": "save",
			"Cmd-F": "find",
			"Cmd-G": "findNext",
			"Shift-Cmd-G": "findPrev",
			"Cmd-Alt-F": "replace",
			"Shift-Cmd-Alt-F": "replaceAll",
			"Cmd-[": "indentLess",
			"Cmd-]": "indentMore",
			"Cmd-Backspace": "delWrappedLineLeft",
			"Cmd-Delete": "delWrappedLineRight",
			"Cmd-U": "undoSelection",
			"Shift-Cmd-U": "redoSelection",
			"Ctrl-Up": "goDocStart",
			"Ctrl-Down": "goDocEnd",
			fallthrough: ["basic", "emacsy"]
		}, Os.default = b ? Os.macDefault : Os.pcDefault;
		function ks(e) {
			var t = e.split(/-(?!$)/);
			e = t[t.length - 1];
			for (var n, r, i, a, o = 0; o < t.length - 1; o++) {
				var s = t[o];
				if (/^(cmd|meta|m)$/i.test(s)) a = !0;
				else if (/^a(lt)?$/i.test(s)) n = !0;
				else if (/^(c|ctrl|control)$/i.test(s)) r = !0;
				else if (/^s(hift)?$/i.test(s)) i = !0;
				else throw Error("Unrecognized modifier name: " + s);
			}
			return n && (e = "Alt-" + e), r && (e = "Ctrl-" + e), a && (e = "Cmd-" + e), i && (e = "Shift-" + e), e;
		}
		function As(e) {
			var t = {};
			for (var n in e) if (e.hasOwnProperty(n)) {
				var r = e[n];
				if (/^(name|fallthrough|(de|at)tach)$/.test(n)) continue;
				if (r == "...") {
					delete e[n];
					continue;
				}
				for (var i = ye(n.split(" "), ks), a = 0; a < i.length; a++) {
					var o = void 0, s = void 0;
					a == i.length - 1 ? (s = i.join(" "), o = r) : (s = i.slice(0, a + 1).join(" "), o = "...");
					var c = t[s];
					if (!c) t[s] = o;
					else if (c != o) throw Error("Inconsistent bindings for " + s);
				}
				delete e[n];
			}
			for (var l in t) e[l] = t[l];
			return e;
		}
		function js(e, t, n, r) {
			t = Fs(t);
			var i = t.call ? t.call(e, r) : t[e];
			if (i === !1) return "nothing";
			if (i === "...") return "multi";
			if (i != null && n(i)) return "handled";
			if (t.fallthrough) {
				if (Object.prototype.toString.call(t.fallthrough) != "[object Array]") return js(e, t.fallthrough, n, r);
				for (var a = 0; a < t.fallthrough.length; a++) {
					var o = js(e, t.fallthrough[a], n, r);
					if (o) return o;
				}
			}
		}
		function Ms(e) {
			var t = typeof e == "string" ? e : ws[e.keyCode];
			return t == "Ctrl" || t == "Alt" || t == "Shift" || t == "Mod";
		}
		function Ns(e, t, n) {
			var r = e;
			return t.altKey && r != "Alt" && (e = "Alt-" + e), (w ? t.metaKey : t.ctrlKey) && r != "Ctrl" && (e = "Ctrl-" + e), (w ? t.ctrlKey : t.metaKey) && r != "Mod" && (e = "Cmd-" + e), !n && t.shiftKey && r != "Shift" && (e = "Shift-" + e), e;
		}
		function Ps(e, t) {
			if (p && e.keyCode == 34 && e.char) return !1;
			var n = ws[e.keyCode];
			return n == null || e.altGraphKey ? !1 : (e.keyCode == 3 && e.code && (n = e.code), Ns(n, e, t));
		}
		function Fs(e) {
			return typeof e == "string" ? Os[e] : e;
		}
		function Is(e, t) {
			for (var n = e.doc.sel.ranges, r = [], i = 0; i < n.length; i++) {
				for (var a = t(n[i]); r.length && J(a.from, R(r).to) <= 0;) {
					var o = r.pop();
					if (J(o.from, a.from) < 0) {
						a.from = o.from;
						break;
					}
				}
				r.push(a);
			}
			ta(e, function() {
				for (var t = r.length - 1; t >= 0; t--) zo(e.doc, "", r[t].from, r[t].to, "+delete");
				ji(e);
			});
		}
		function Ls(e, t, n) {
			var r = ke(e.text, t + n, n);
			return r < 0 || r > e.text.length ? null : r;
		}
		function Rs(e, t, n) {
			var r = Ls(e, t.ch, n);
			return r == null ? null : new q(t.line, r, n < 0 ? "after" : "before");
		}
		function zs(e, t, n, r, i) {
			if (e) {
				t.doc.direction == "rtl" && (i = -i);
				var a = Fe(n, t.doc.direction);
				if (a) {
					var o = i < 0 ? R(a) : a[0], s = i < 0 == (o.level == 1) ? "after" : "before", c;
					if (o.level > 0 || t.doc.direction == "rtl") {
						var l = Tr(t, n);
						c = i < 0 ? n.text.length - 1 : 0;
						var u = Er(t, l, c).top;
						c = Ae(function(e) {
							return Er(t, l, e).top == u;
						}, i < 0 == (o.level == 1) ? o.from : o.to - 1, c), s == "before" && (c = Ls(n, c, 1));
					} else c = i < 0 ? o.to : o.from;
					return new q(r, c, s);
				}
			}
			return new q(r, i < 0 ? n.text.length : 0, i < 0 ? "before" : "after");
		}
		function Bs(e, t, n, r) {
			var i = Fe(t, e.doc.direction);
			if (!i) return Rs(t, n, r);
			n.ch >= t.text.length ? (n.ch = t.text.length, n.sticky = "before") : n.ch <= 0 && (n.ch = 0, n.sticky = "after");
			var a = Ne(i, n.ch, n.sticky), o = i[a];
			if (e.doc.direction == "ltr" && o.level % 2 == 0 && (r > 0 ? o.to > n.ch : o.from < n.ch)) return Rs(t, n, r);
			var s = function(e, n) {
				return Ls(t, e instanceof q ? e.ch : e, n);
			}, c, l = function(n) {
				return e.options.lineWrapping ? (c = c || Tr(e, t), Kr(e, t, c, n)) : {
					begin: 0,
					end: t.text.length
				};
			}, u = l(n.sticky == "before" ? s(n, -1) : n.ch);
			if (e.doc.direction == "rtl" || o.level == 1) {
				var d = o.level == 1 == r < 0, p = s(n, d ? 1 : -1);
				if (p != null && (d ? p <= o.to && p <= u.end : p >= o.from && p >= u.begin)) {
					var m = d ? "before" : "after";
					return new q(n.line, p, m);
				}
			}
			var h = function(e, t, r) {
				for (var a = function(e, t) {
					return t ? new q(n.line, s(e, 1), "before") : new q(n.line, e, "after");
				}; e >= 0 && e < i.length; e += t) {
					var o = i[e], c = t > 0 == (o.level != 1), l = c ? r.begin : s(r.end, -1);
					if (o.from <= l && l < o.to || (l = c ? o.from : s(o.to, -1), r.begin <= l && l < r.end)) return a(l, c);
				}
			}, g = h(a + r, r, u);
			if (g) return g;
			var _ = r > 0 ? u.end : s(u.begin, -1);
			return _ != null && !(r > 0 && _ == t.text.length) && (g = h(r > 0 ? 0 : i.length - 1, r, l(_)), g) ? g : null;
		}
		var Vs = {
			selectAll: jo,
			singleSelection: function(e) {
				return e.setSelection(e.getCursor("anchor"), e.getCursor("head"), he);
			},
			killLine: function(e) {
				return Is(e, function(t) {
					if (t.empty()) {
						var n = G(e.doc, t.head.line).text.length;
						return t.head.ch == n && t.head.line < e.lastLine() ? {
							from: t.head,
							to: q(t.head.line + 1, 0)
						} : {
							from: t.head,
							to: q(t.head.line, n)
						};
					}
					return {
						from: t.from(),
						to: t.to()
					};
				});
			},
			deleteLine: function(e) {
				return Is(e, function(t) {
					return {
						from: q(t.from().line, 0),
						to: Y(e.doc, q(t.to().line + 1, 0))
					};
				});
			},
			delLineLeft: function(e) {
				return Is(e, function(e) {
					return {
						from: q(e.from().line, 0),
						to: e.from()
					};
				});
			},
			delWrappedLineLeft: function(e) {
				return Is(e, function(t) {
					var n = e.charCoords(t.head, "div").top + 5;
					return {
						from: e.coordsChar({
							left: 0,
							top: n
						}, "div"),
						to: t.from()
					};
				});
			},
			delWrappedLineRight: function(e) {
				return Is(e, function(t) {
					var n = e.charCoords(t.head, "div").top + 5, r = e.coordsChar({
						left: e.display.lineDiv.offsetWidth + 100,
						top: n
					}, "div");
					return {
						from: t.from(),
						to: r
					};
				});
			},
			undo: function(e) {
				return e.undo();
			},
			redo: function(e) {
				return e.redo();
			},
			undoSelection: function(e) {
				return e.undoSelection();
			},
			redoSelection: function(e) {
				return e.redoSelection();
			},
			goDocStart: function(e) {
				return e.extendSelection(q(e.firstLine(), 0));
			},
			goDocEnd: function(e) {
				return e.extendSelection(q(e.lastLine()));
			},
			goLineStart: function(e) {
				return e.extendSelectionsBy(function(t) {
					return Hs(e, t.head.line);
				}, {
					origin: "+move",
					bias: 1
				});
			},
			goLineStartSmart: function(e) {
				return e.extendSelectionsBy(function(t) {
					return Ws(e, t.head);
				}, {
					origin: "+move",
					bias: 1
				});
			},
			goLineEnd: function(e) {
				return e.extendSelectionsBy(function(t) {
					return Us(e, t.head.line);
				}, {
					origin: "+move",
					bias: -1
				});
			},
			goLineRight: function(e) {
				return e.extendSelectionsBy(function(t) {
					var n = e.cursorCoords(t.head, "div").top + 5;
					return e.coordsChar({
						left: e.display.lineDiv.offsetWidth + 100,
						top: n
					}, "div");
				}, ge);
			},
			goLineLeft: function(e) {
				return e.extendSelectionsBy(function(t) {
					var n = e.cursorCoords(t.head, "div").top + 5;
					return e.coordsChar({
						left: 0,
						top: n
					}, "div");
				}, ge);
			},
			goLineLeftSmart: function(e) {
				return e.extendSelectionsBy(function(t) {
					var n = e.cursorCoords(t.head, "div").top + 5, r = e.coordsChar({
						left: 0,
						top: n
					}, "div");
					return r.ch < e.getLine(r.line).search(/\S/) ? Ws(e, t.head) : r;
				}, ge);
			},
			goLineUp: function(e) {
				return e.moveV(-1, "line");
			},
			goLineDown: function(e) {
				return e.moveV(1, "line");
			},
			goPageUp: function(e) {
				return e.moveV(-1, "page");
			},
			goPageDown: function(e) {
				return e.moveV(1, "page");
			},
			goCharLeft: function(e) {
				return e.moveH(-1, "char");
			},
			goCharRight: function(e) {
				return e.moveH(1, "char");
			},
			goColumnLeft: function(e) {
				return e.moveH(-1, "column");
			},
			goColumnRight: function(e) {
				return e.moveH(1, "column");
			},
			goWordLeft: function(e) {
				return e.moveH(-1, "word");
			},
			goGroupRight: function(e) {
				return e.moveH(1, "group");
			},
			goGroupLeft: function(e) {
				return e.moveH(-1, "group");
			},
			goWordRight: function(e) {
				return e.moveH(1, "word");
			},
			delCharBefore: function(e) {
				return e.deleteH(-1, "codepoint");
			},
			delCharAfter: function(e) {
				return e.deleteH(1, "char");
			},
			delWordBefore: function(e) {
				return e.deleteH(-1, "word");
			},
			delWordAfter: function(e) {
				return e.deleteH(1, "word");
			},
			delGroupBefore: function(e) {
				return e.deleteH(-1, "group");
			},
			delGroupAfter: function(e) {
				return e.deleteH(1, "group");
			},
			indentAuto: function(e) {
				return e.indentSelection("smart");
			},
			indentMore: function(e) {
				return e.indentSelection("add");
			},
			indentLess: function(e) {
				return e.indentSelection("subtract");
			},
			insertTab: function(e) {
				return e.replaceSelection("	");
			},
			insertSoftTab: function(e) {
				for (var t = [], n = e.listSelections(), r = e.options.tabSize, i = 0; i < n.length; i++) {
					var a = n[i].from(), o = ue(e.getLine(a.line), a.ch, r);
					t.push(ve(r - o % r));
				}
				e.replaceSelections(t);
			},
			defaultTab: function(e) {
				e.somethingSelected() ? e.indentSelection("add") : e.execCommand("insertTab");
			},
			transposeChars: function(e) {
				return ta(e, function() {
					for (var t = e.listSelections(), n = [], r = 0; r < t.length; r++) if (t[r].empty()) {
						var i = t[r].head, a = G(e.doc, i.line).text;
						if (a) {
							if (i.ch == a.length && (i = new q(i.line, i.ch - 1)), i.ch > 0) i = new q(i.line, i.ch + 1), e.replaceRange(a.charAt(i.ch - 1) + a.charAt(i.ch - 2), q(i.line, i.ch - 2), i, "+transpose");
							else if (i.line > e.doc.first) {
								var o = G(e.doc, i.line - 1).text;
								o && (i = new q(i.line, 1), e.replaceRange(a.charAt(0) + e.doc.lineSeparator() + o.charAt(o.length - 1), q(i.line - 1, o.length - 1), i, "+transpose"));
							}
						}
						n.push(new X(i, i));
					}
					e.setSelections(n);
				});
			},
			newlineAndIndent: function(e) {
				return ta(e, function() {
					for (var t = e.listSelections(), n = t.length - 1; n >= 0; n--) e.replaceRange(e.doc.lineSeparator(), t[n].anchor, t[n].head, "+input");
					t = e.listSelections();
					for (var r = 0; r < t.length; r++) e.indentLine(t[r].from().line, null, !0);
					ji(e);
				});
			},
			openLine: function(e) {
				return e.replaceSelection("\n", "start");
			},
			toggleOverwrite: function(e) {
				return e.toggleOverwrite();
			}
		};
		function Hs(e, t) {
			var n = G(e.doc, t), r = hn(n);
			return r != n && (t = K(r)), zs(!0, e, r, t, 1);
		}
		function Us(e, t) {
			var n = G(e.doc, t), r = _n(n);
			return r != n && (t = K(r)), zs(!0, e, n, t, -1);
		}
		function Ws(e, t) {
			var n = Hs(e, t.line), r = G(e.doc, n.line), i = Fe(r, e.doc.direction);
			if (!i || i[0].level == 0) {
				var a = Math.max(n.ch, r.text.search(/\S/)), o = t.line == n.line && t.ch <= a && t.ch;
				return q(n.line, o ? 0 : a, n.sticky);
			}
			return n;
		}
		function Gs(e, t, n) {
			if (typeof t == "string" && (t = Vs[t], !t)) return !1;
			e.display.input.ensurePolled();
			var r = e.display.shift, i = !1;
			try {
				e.isReadOnly() && (e.state.suppressEdits = !0), n && (e.display.shift = !1), i = t(e) != F;
			} finally {
				e.display.shift = r, e.state.suppressEdits = !1;
			}
			return i;
		}
		function Ks(e, t, n) {
			for (var r = 0; r < e.state.keyMaps.length; r++) {
				var i = js(t, e.state.keyMaps[r], n, e);
				if (i) return i;
			}
			return e.options.extraKeys && js(t, e.options.extraKeys, n, e) || js(t, e.options.keyMap, n, e);
		}
		var qs = new de();
		function Js(e, t, n, r) {
			var i = e.state.keySeq;
			if (i) {
				if (Ms(t)) return "handled";
				if (/\'$/.test(t) ? e.state.keySeq = null : qs.set(50, function() {
					e.state.keySeq == i && (e.state.keySeq = null, e.display.input.reset());
				}), Ys(e, i + " " + t, n, r)) return !0;
			}
			return Ys(e, t, n, r);
		}
		function Ys(e, t, n, r) {
			var i = Ks(e, t, r);
			return i == "multi" && (e.state.keySeq = t), i == "handled" && qn(e, "keyHandled", e, t, n), (i == "handled" || i == "multi") && (Ve(n), vi(e)), !!i;
		}
		function Xs(e, t) {
			var n = Ps(t, !0);
			return n ? t.shiftKey && !e.state.keySeq ? Js(e, "Shift-" + n, t, function(t) {
				return Gs(e, t, !0);
			}) || Js(e, n, t, function(t) {
				if (typeof t == "string" ? /^go[A-Z]/.test(t) : t.motion) return Gs(e, t);
			}) : Js(e, n, t, function(t) {
				return Gs(e, t);
			}) : !1;
		}
		function Zs(e, t, n) {
			return Js(e, "'" + n + "'", t, function(t) {
				return Gs(e, t, !0);
			});
		}
		var Qs = null;
		function $s(e) {
			var t = this;
			if (!(e.target && e.target != t.display.input.getField()) && (t.curOp.focus = ne(oe(t)), !H(t, e))) {
				o && s < 11 && e.keyCode == 27 && (e.returnValue = !1);
				var r = e.keyCode;
				t.display.shift = r == 16 || e.shiftKey;
				var i = Xs(t, e);
				p && (Qs = i ? r : null, !i && r == 88 && !et && (b ? e.metaKey : e.ctrlKey) && t.replaceSelection("", null, "cut")), n && !b && !i && r == 46 && e.shiftKey && !e.ctrlKey && document.execCommand && document.execCommand("cut"), r == 18 && !/\bCodeMirror-crosshair\b/.test(t.display.lineDiv.className) && ec(t);
			}
		}
		function ec(e) {
			var t = e.display.lineDiv;
			re(t, "CodeMirror-crosshair");
			function n(e) {
				(e.keyCode == 18 || !e.altKey) && (E(t, "CodeMirror-crosshair"), B(document, "keyup", n), B(document, "mouseover", n));
			}
			z(document, "keyup", n), z(document, "mouseover", n);
		}
		function tc(e) {
			e.keyCode == 16 && (this.doc.sel.shift = !1), H(this, e);
		}
		function nc(e) {
			var t = this;
			if (!(e.target && e.target != t.display.input.getField()) && !(dr(t.display, e) || H(t, e) || e.ctrlKey && !e.altKey || b && e.metaKey)) {
				var n = e.keyCode, r = e.charCode;
				if (p && n == Qs) {
					Qs = null, Ve(e);
					return;
				}
				if (!(p && (!e.which || e.which < 10) && Xs(t, e))) {
					var i = String.fromCharCode(r ?? n);
					i != "\b" && (Zs(t, e, i) || t.display.input.onKeyPress(e));
				}
			}
		}
		var rc = 400, lc = function(e, t, n) {
			this.time = e, this.pos = t, this.button = n;
		};
		lc.prototype.compare = function(e, t, n) {
			return this.time + rc > e && J(t, this.pos) == 0 && n == this.button;
		};
		var uc, fc;
		function mc(e, t) {
			var n = +/* @__PURE__ */ new Date();
			return fc && fc.compare(n, e, t) ? (uc = fc = null, "triple") : uc && uc.compare(n, e, t) ? (fc = new lc(n, e, t), uc = null, "double") : (uc = new lc(n, e, t), fc = null, "single");
		}
		function hc(e) {
			var t = this, n = t.display;
			if (!(H(t, e) || n.activeTouch && n.input.supportsTouch())) {
				if (n.input.ensurePolled(), n.shift = e.shiftKey, dr(n, e)) {
					c || (n.scroller.draggable = !1, setTimeout(function() {
						return n.scroller.draggable = !0;
					}, 100));
					return;
				}
				if (!wc(t, e)) {
					var r = ai(t, e), i = Ke(e), a = r ? mc(r, i) : "single";
					ce(t).focus(), i == 1 && t.state.selectingText && t.state.selectingText(e), !(r && gc(t, i, r, a, e)) && (i == 1 ? r ? vc(t, r, a, e) : Ge(e) == n.scroller && Ve(e) : i == 2 ? (r && ho(t.doc, r), setTimeout(function() {
						return n.input.focus();
					}, 20)) : i == 3 && (T ? t.display.input.onContextMenu(e) : bi(t)));
				}
			}
		}
		function gc(e, t, n, r, i) {
			var a = "Click";
			return r == "double" ? a = "Double" + a : r == "triple" && (a = "Triple" + a), a = (t == 1 ? "Left" : t == 2 ? "Middle" : "Right") + a, Js(e, Ns(a, i), i, function(t) {
				if (typeof t == "string" && (t = Vs[t]), !t) return !1;
				var r = !1;
				try {
					e.isReadOnly() && (e.state.suppressEdits = !0), r = t(e, n) != F;
				} finally {
					e.state.suppressEdits = !1;
				}
				return r;
			});
		}
		function _c(e, t, n) {
			var r = e.getOption("configureMouse"), i = r ? r(e, t, n) : {};
			return i.unit ?? (i.unit = (x ? n.shiftKey && n.metaKey : n.altKey) ? "rectangle" : t == "single" ? "char" : t == "double" ? "word" : "line"), (i.extend == null || e.doc.extend) && (i.extend = e.doc.extend || n.shiftKey), i.addNew ?? (i.addNew = b ? n.metaKey : n.ctrlKey), i.moveOnDrag ?? (i.moveOnDrag = !(b ? n.altKey : n.ctrlKey)), i;
		}
		function vc(e, t, n, r) {
			o ? setTimeout(le(yi, e), 0) : e.curOp.focus = ne(oe(e));
			var i = _c(e, n, r), a = e.doc.sel, s;
			e.options.dragDrop && qe && !e.isReadOnly() && n == "single" && (s = a.contains(t)) > -1 && (J((s = a.ranges[s]).from(), t) < 0 || t.xRel > 0) && (J(s.to(), t) > 0 || t.xRel < 0) ? yc(e, r, t, i) : xc(e, r, t, i);
		}
		function yc(e, t, n, r) {
			var i = e.display, a = !1, l = na(e, function(t) {
				c && (i.scroller.draggable = !1), e.state.draggingText = !1, e.state.delayingBlurEvent && (e.hasFocus() ? e.state.delayingBlurEvent = !1 : bi(e)), B(i.wrapper.ownerDocument, "mouseup", l), B(i.wrapper.ownerDocument, "mousemove", u), B(i.scroller, "dragstart", d), B(i.scroller, "drop", l), a || (Ve(t), r.addNew || ho(e.doc, n, null, null, r.extend), c && !m || o && s == 9 ? setTimeout(function() {
					i.wrapper.ownerDocument.body.focus({ preventScroll: !0 }), i.input.focus();
				}, 20) : i.input.focus());
			}), u = function(e) {
				a = a || Math.abs(t.clientX - e.clientX) + Math.abs(t.clientY - e.clientY) >= 10;
			}, d = function() {
				return a = !0;
			};
			c && (i.scroller.draggable = !0), e.state.draggingText = l, l.copy = !r.moveOnDrag, z(i.wrapper.ownerDocument, "mouseup", l), z(i.wrapper.ownerDocument, "mousemove", u), z(i.scroller, "dragstart", d), z(i.scroller, "drop", l), e.state.delayingBlurEvent = !0, setTimeout(function() {
				return i.input.focus();
			}, 20), i.scroller.dragDrop && i.scroller.dragDrop();
		}
		function bc(e, t, n) {
			if (n == "char") return new X(t, t);
			if (n == "word") return e.findWordAt(t);
			if (n == "line") return new X(q(t.line, 0), Y(e.doc, q(t.line + 1, 0)));
			var r = n(e, t);
			return new X(r.from, r.to);
		}
		function xc(e, t, n, r) {
			o && bi(e);
			var i = e.display, a = e.doc;
			Ve(t);
			var s, c, l = a.sel, u = l.ranges;
			if (r.addNew && !r.extend ? (c = a.sel.contains(n), s = c > -1 ? u[c] : new X(n, n)) : (s = a.sel.primary(), c = a.sel.primIndex), r.unit == "rectangle") r.addNew || (s = new X(n, n)), n = ai(e, t, !0, !0), c = -1;
			else {
				var d = bc(e, n, r.unit);
				s = r.extend ? fo(s, d.anchor, d.head, r.extend) : d;
			}
			r.addNew ? c == -1 ? (c = u.length, So(a, Ma(e, u.concat([s]), c), {
				scroll: !1,
				origin: "*mouse"
			})) : u.length > 1 && u[c].empty() && r.unit == "char" && !r.extend ? (So(a, Ma(e, u.slice(0, c).concat(u.slice(c + 1)), 0), {
				scroll: !1,
				origin: "*mouse"
			}), l = a.sel) : vo(a, c, s, I) : (c = 0, So(a, new ja([s], 0), I), l = a.sel);
			var p = n;
			function m(t) {
				if (J(p, t) != 0) {
					if (p = t, r.unit == "rectangle") {
						for (var i = [], o = e.options.tabSize, u = ue(G(a, n.line).text, n.ch, o), d = ue(G(a, t.line).text, t.ch, o), m = Math.min(u, d), h = Math.max(u, d), g = Math.min(n.line, t.line), _ = Math.min(e.lastLine(), Math.max(n.line, t.line)); g <= _; g++) {
							var v = G(a, g).text, y = L(v, m, o);
							m == h ? i.push(new X(q(g, y), q(g, y))) : v.length > y && i.push(new X(q(g, y), q(g, L(v, h, o))));
						}
						i.length || i.push(new X(n, n)), So(a, Ma(e, l.ranges.slice(0, c).concat(i), c), {
							origin: "*mouse",
							scroll: !1
						}), e.scrollIntoView(t);
					} else {
						var b = s, x = bc(e, t, r.unit), S = b.anchor, C;
						J(x.anchor, S) > 0 ? (C = x.head, S = Et(b.from(), x.anchor)) : (C = x.anchor, S = Tt(b.to(), x.head));
						var w = l.ranges.slice(0);
						w[c] = Sc(e, new X(Y(a, S), C)), So(a, Ma(e, w, c), I);
					}
				}
			}
			var h = i.wrapper.getBoundingClientRect(), g = 0;
			function _(t) {
				var n = ++g, o = ai(e, t, !0, r.unit == "rectangle");
				if (o) {
					if (J(o, p) != 0) {
						e.curOp.focus = ne(oe(e)), m(o);
						var s = Ti(i, a);
						(o.line >= s.to || o.line < s.from) && setTimeout(na(e, function() {
							g == n && _(t);
						}), 150);
					} else {
						var c = t.clientY < h.top ? -20 : t.clientY > h.bottom ? 20 : 0;
						c && setTimeout(na(e, function() {
							g == n && (i.scroller.scrollTop += c, _(t));
						}), 50);
					}
				}
			}
			function v(t) {
				e.state.selectingText = !1, g = Infinity, t && (Ve(t), i.input.focus()), B(i.wrapper.ownerDocument, "mousemove", y), B(i.wrapper.ownerDocument, "mouseup", b), a.history.lastSelOrigin = null;
			}
			var y = na(e, function(e) {
				e.buttons === 0 || !Ke(e) ? v(e) : _(e);
			}), b = na(e, v);
			e.state.selectingText = b, z(i.wrapper.ownerDocument, "mousemove", y), z(i.wrapper.ownerDocument, "mouseup", b);
		}
		function Sc(e, t) {
			var n = t.anchor, r = t.head, i = G(e.doc, n.line);
			if (J(n, r) == 0 && n.sticky == r.sticky) return t;
			var a = Fe(i);
			if (!a) return t;
			var o = Ne(a, n.ch, n.sticky), s = a[o];
			if (s.from != n.ch && s.to != n.ch) return t;
			var c = o + (s.from == n.ch == (s.level != 1) ? 0 : 1);
			if (c == 0 || c == a.length) return t;
			var l;
			if (r.line != n.line) l = (r.line - n.line) * (e.doc.direction == "ltr" ? 1 : -1) > 0;
			else {
				var u = Ne(a, r.ch, r.sticky), d = u - o || (r.ch - n.ch) * (s.level == 1 ? -1 : 1);
				l = u == c - 1 || u == c ? d < 0 : d > 0;
			}
			var p = a[c + (l ? -1 : 0)], m = l == (p.level == 1), h = m ? p.from : p.to, g = m ? "after" : "before";
			return n.ch == h && n.sticky == g ? t : new X(new q(n.line, h, g), r);
		}
		function Cc(e, t, n, r) {
			var i, a;
			if (t.touches) i = t.touches[0].clientX, a = t.touches[0].clientY;
			else try {
				i = t.clientX, a = t.clientY;
			} catch {
				return !1;
			}
			if (i >= Math.floor(e.display.gutters.getBoundingClientRect().right)) return !1;
			r && Ve(t);
			var o = e.display, s = o.lineDiv.getBoundingClientRect();
			if (a > s.bottom || !ze(e, n)) return Ue(t);
			a -= s.top - o.viewOffset;
			for (var c = 0; c < e.display.gutterSpecs.length; ++c) {
				var l = o.gutters.childNodes[c];
				if (l && l.getBoundingClientRect().right >= i) {
					var u = bt(e.doc, a), d = e.display.gutterSpecs[c];
					return V(e, n, e, u, d.className, t), Ue(t);
				}
			}
		}
		function wc(e, t) {
			return Cc(e, t, "gutterClick", !0);
		}
		function Tc(e, t) {
			dr(e.display, t) || Ec(e, t) || H(e, t, "contextmenu") || T || e.display.input.onContextMenu(t);
		}
		function Ec(e, t) {
			return ze(e, "gutterContextMenu") ? Cc(e, t, "gutterContextMenu", !1) : !1;
		}
		function Dc(e) {
			e.display.wrapper.className = e.display.wrapper.className.replace(/\s*cm-s-\S+/g, "") + e.options.theme.replace(/(^|\s)\s*/g, " cm-s-"), Pr(e);
		}
		var Oc = { toString: function() {
			return "CodeMirror.Init";
		} }, kc = {}, Ac = {};
		function jc(e) {
			var t = e.optionHandlers;
			function n(n, r, i, a) {
				e.defaults[n] = r, i && (t[n] = a ? function(e, t, n) {
					n != Oc && i(e, t, n);
				} : i);
			}
			e.defineOption = n, e.Init = Oc, n("value", "", function(e, t) {
				return e.setValue(t);
			}, !0), n("mode", null, function(e, t) {
				e.doc.modeOption = t, za(e);
			}, !0), n("indentUnit", 2, za, !0), n("indentWithTabs", !1), n("smartIndent", !0), n("tabSize", 4, function(e) {
				Ba(e), Pr(e), si(e);
			}, !0), n("lineSeparator", null, function(e, t) {
				if (e.doc.lineSep = t, t) {
					var n = [], r = e.doc.first;
					e.doc.iter(function(e) {
						for (var i = 0;;) {
							var a = e.text.indexOf(t, i);
							if (a == -1) break;
							i = a + t.length, n.push(q(r, a));
						}
						r++;
					});
					for (var i = n.length - 1; i >= 0; i--) zo(e.doc, t, n[i], q(n[i].line, n[i].ch + t.length));
				}
			}), n("specialChars", /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202d\u202e\u2066\u2067\u2069\ufeff\ufff9-\ufffc]/g, function(e, t, n) {
				e.state.specialChars = RegExp(t.source + (t.test("	") ? "" : "|	"), "g"), n != Oc && e.refresh();
			}), n("specialCharPlaceholder", Pn, function(e) {
				return e.refresh();
			}, !0), n("electricChars", !0), n("inputStyle", y ? "contenteditable" : "textarea", function() {
				throw Error("inputStyle can not (yet) be changed in a running editor");
			}, !0), n("spellcheck", !1, function(e, t) {
				return e.getInputField().spellcheck = t;
			}, !0), n("autocorrect", !1, function(e, t) {
				return e.getInputField().autocorrect = t;
			}, !0), n("autocapitalize", !1, function(e, t) {
				return e.getInputField().autocapitalize = t;
			}, !0), n("rtlMoveVisually", !S), n("wholeLineUpdateBefore", !0), n("theme", "default", function(e) {
				Dc(e), wa(e);
			}, !0), n("keyMap", "default", function(e, t, n) {
				var r = Fs(t), i = n != Oc && Fs(n);
				i && i.detach && i.detach(e, r), r.attach && r.attach(e, i || null);
			}), n("extraKeys", null), n("configureMouse", null), n("lineWrapping", !1, Nc, !0), n("gutters", [], function(e, t) {
				e.display.gutterSpecs = Sa(t, e.options.lineNumbers), wa(e);
			}, !0), n("fixedGutter", !0, function(e, t) {
				e.display.gutters.style.left = t ? ni(e.display) + "px" : "0", e.refresh();
			}, !0), n("coverGutterNextToScrollbar", !1, function(e) {
				return Hi(e);
			}, !0), n("scrollbarStyle", "native", function(e) {
				Gi(e), Hi(e), e.display.scrollbars.setScrollTop(e.doc.scrollTop), e.display.scrollbars.setScrollLeft(e.doc.scrollLeft);
			}, !0), n("lineNumbers", !1, function(e, t) {
				e.display.gutterSpecs = Sa(e.options.gutters, t), wa(e);
			}, !0), n("firstLineNumber", 1, wa, !0), n("lineNumberFormatter", function(e) {
				return e;
			}, wa, !0), n("showCursorWhenSelecting", !1, pi, !0), n("resetSelectionOnContextMenu", !0), n("lineWiseCopyCut", !0), n("pasteLinesPerSelection", !0), n("selectionsMayTouch", !1), n("readOnly", !1, function(e, t) {
				t == "nocursor" && (Si(e), e.display.input.blur()), e.display.input.readOnlyChanged(t);
			}), n("screenReaderLabel", null, function(e, t) {
				t = t === "" ? null : t, e.display.input.screenReaderLabelChanged(t);
			}), n("disableInput", !1, function(e, t) {
				t || e.display.input.reset();
			}, !0), n("dragDrop", !0, Mc), n("allowDropFileTypes", null), n("cursorBlinkRate", 530), n("cursorScrollMargin", 0), n("cursorHeight", 1, pi, !0), n("singleCursorHeightPerLine", !0, pi, !0), n("workTime", 100), n("workDelay", 100), n("flattenSpans", !0, Ba, !0), n("addModeClass", !1, Ba, !0), n("pollInterval", 100), n("undoDepth", 200, function(e, t) {
				return e.doc.history.undoDepth = t;
			}), n("historyEventDelay", 1250), n("viewportMargin", 10, function(e) {
				return e.refresh();
			}, !0), n("maxHighlightLength", 1e4, Ba, !0), n("moveInputWithCursor", !0, function(e, t) {
				t || e.display.input.resetPosition();
			}), n("tabindex", null, function(e, t) {
				return e.display.input.getField().tabIndex = t || "";
			}), n("autofocus", null), n("direction", "ltr", function(e, t) {
				return e.doc.setDirection(t);
			}, !0), n("phrases", null);
		}
		function Mc(e, t, n) {
			if (!t != !(n && n != Oc)) {
				var r = e.display.dragFunctions, i = t ? z : B;
				i(e.display.scroller, "dragstart", r.start), i(e.display.scroller, "dragenter", r.enter), i(e.display.scroller, "dragover", r.over), i(e.display.scroller, "dragleave", r.leave), i(e.display.scroller, "drop", r.drop);
			}
		}
		function Nc(e) {
			e.options.lineWrapping ? (re(e.display.wrapper, "CodeMirror-wrap"), e.display.sizer.style.minWidth = "", e.display.sizerWidth = null) : (E(e.display.wrapper, "CodeMirror-wrap"), En(e)), ii(e), si(e), Pr(e), setTimeout(function() {
				return Hi(e);
			}, 100);
		}
		function Z(e, t) {
			var n = this;
			if (!(this instanceof Z)) return new Z(e, t);
			this.options = t = t ? P(t) : {}, P(kc, t, !1);
			var r = t.value;
			typeof r == "string" ? r = new ls(r, t.mode, null, t.lineSeparator, t.direction) : t.mode && (r.modeOption = t.mode), this.doc = r;
			var i = new Z.inputStyles[t.inputStyle](this), a = this.display = new Ta(e, r, i, t);
			for (var l in a.wrapper.CodeMirror = this, Dc(this), t.lineWrapping && (this.display.wrapper.className += " CodeMirror-wrap"), Gi(this), this.state = {
				keyMaps: [],
				overlays: [],
				modeGen: 0,
				overwrite: !1,
				delayingBlurEvent: !1,
				focused: !1,
				suppressEdits: !1,
				pasteIncoming: -1,
				cutIncoming: -1,
				selectingText: !1,
				draggingText: !1,
				highlight: new de(),
				keySeq: null,
				specialChars: null
			}, t.autofocus && !y && a.input.focus(), o && s < 11 && setTimeout(function() {
				return n.display.input.reset(!0);
			}, 20), Pc(this), bs(), qi(this), this.curOp.forceUpdate = !0, Wa(this, r), t.autofocus && !y || this.hasFocus() ? setTimeout(function() {
				n.hasFocus() && !n.state.focused && xi(n);
			}, 20) : Si(this), Ac) Ac.hasOwnProperty(l) && Ac[l](this, t[l], Oc);
			xa(this), t.finishInit && t.finishInit(this);
			for (var u = 0; u < Fc.length; ++u) Fc[u](this);
			Ji(this), c && t.lineWrapping && getComputedStyle(a.lineDiv).textRendering == "optimizelegibility" && (a.lineDiv.style.textRendering = "auto");
		}
		Z.defaults = kc, Z.optionHandlers = Ac;
		function Pc(e) {
			var t = e.display;
			z(t.scroller, "mousedown", na(e, hc)), o && s < 11 ? z(t.scroller, "dblclick", na(e, function(t) {
				if (!H(e, t)) {
					var n = ai(e, t);
					if (!(!n || wc(e, t) || dr(e.display, t))) {
						Ve(t);
						var r = e.findWordAt(n);
						ho(e.doc, r.anchor, r.head);
					}
				}
			})) : z(t.scroller, "dblclick", function(t) {
				return H(e, t) || Ve(t);
			}), z(t.scroller, "contextmenu", function(t) {
				return Tc(e, t);
			}), z(t.input.getField(), "contextmenu", function(n) {
				t.scroller.contains(n.target) || Tc(e, n);
			});
			var n, r = { end: 0 };
			function i() {
				t.activeTouch && (n = setTimeout(function() {
					return t.activeTouch = null;
				}, 1e3), r = t.activeTouch, r.end = +/* @__PURE__ */ new Date());
			}
			function a(e) {
				if (e.touches.length != 1) return !1;
				var t = e.touches[0];
				return t.radiusX <= 1 && t.radiusY <= 1;
			}
			function c(e, t) {
				if (t.left == null) return !0;
				var n = t.left - e.left, r = t.top - e.top;
				return n * n + r * r > 400;
			}
			z(t.scroller, "touchstart", function(i) {
				if (!H(e, i) && !a(i) && !wc(e, i)) {
					t.input.ensurePolled(), clearTimeout(n);
					var o = +/* @__PURE__ */ new Date();
					t.activeTouch = {
						start: o,
						moved: !1,
						prev: o - r.end <= 300 ? r : null
					}, i.touches.length == 1 && (t.activeTouch.left = i.touches[0].pageX, t.activeTouch.top = i.touches[0].pageY);
				}
			}), z(t.scroller, "touchmove", function() {
				t.activeTouch && (t.activeTouch.moved = !0);
			}), z(t.scroller, "touchend", function(n) {
				var r = t.activeTouch;
				if (r && !dr(t, n) && r.left != null && !r.moved && /* @__PURE__ */ new Date() - r.start < 300) {
					var a = e.coordsChar(t.activeTouch, "page"), o = !r.prev || c(r, r.prev) ? new X(a, a) : !r.prev.prev || c(r, r.prev.prev) ? e.findWordAt(a) : new X(q(a.line, 0), Y(e.doc, q(a.line + 1, 0)));
					e.setSelection(o.anchor, o.head), e.focus(), Ve(n);
				}
				i();
			}), z(t.scroller, "touchcancel", i), z(t.scroller, "scroll", function() {
				t.scroller.clientHeight && (Ii(e, t.scroller.scrollTop), Ri(e, t.scroller.scrollLeft, !0), V(e, "scroll", e));
			}), z(t.scroller, "mousewheel", function(t) {
				return Aa(e, t);
			}), z(t.scroller, "DOMMouseScroll", function(t) {
				return Aa(e, t);
			}), z(t.wrapper, "scroll", function() {
				return t.wrapper.scrollTop = t.wrapper.scrollLeft = 0;
			}), t.dragFunctions = {
				enter: function(t) {
					H(e, t) || We(t);
				},
				over: function(t) {
					H(e, t) || (hs(e, t), We(t));
				},
				start: function(t) {
					return fs(e, t);
				},
				drop: na(e, ds),
				leave: function(t) {
					H(e, t) || gs(e);
				}
			};
			var l = t.input.getField();
			z(l, "keyup", function(t) {
				return tc.call(e, t);
			}), z(l, "keydown", na(e, $s)), z(l, "keypress", na(e, nc)), z(l, "focus", function(t) {
				return xi(e, t);
			}), z(l, "blur", function(t) {
				return Si(e, t);
			});
		}
		var Fc = [];
		Z.defineInitHook = function(e) {
			return Fc.push(e);
		};
		function Ic(e, t, n, r) {
			var i = e.doc, a;
			n ?? (n = "add"), n == "smart" && (i.mode.indent ? a = Pt(e, t).state : n = "prev");
			var o = e.options.tabSize, s = G(i, t), c = ue(s.text, null, o);
			s.stateAfter && (s.stateAfter = null);
			var l = s.text.match(/^\s*/)[0], u;
			if (!r && !/\S/.test(s.text)) u = 0, n = "not";
			else if (n == "smart" && (u = i.mode.indent(a, s.text.slice(l.length), s.text), u == F || u > 150)) {
				if (!r) return;
				n = "prev";
			}
			n == "prev" ? u = t > i.first ? ue(G(i, t - 1).text, null, o) : 0 : n == "add" ? u = c + e.options.indentUnit : n == "subtract" ? u = c - e.options.indentUnit : typeof n == "number" && (u = c + n), u = Math.max(0, u);
			var d = "", p = 0;
			if (e.options.indentWithTabs) for (var m = Math.floor(u / o); m; --m) p += o, d += "	";
			if (p < u && (d += ve(u - p)), d != l) return zo(i, d, q(t, 0), q(t, l.length), "+input"), s.stateAfter = null, !0;
			for (var h = 0; h < i.sel.ranges.length; h++) {
				var g = i.sel.ranges[h];
				if (g.head.line == t && g.head.ch < l.length) {
					var _ = q(t, l.length);
					vo(i, h, new X(_, _));
					break;
				}
			}
		}
		var Lc = null;
		function Rc(e) {
			Lc = e;
		}
		function zc(e, t, n, r, i) {
			var a = e.doc;
			e.display.shift = !1, r || (r = a.sel);
			var o = /* @__PURE__ */ new Date() - 200, s = i == "paste" || e.state.pasteIncoming > o, c = Qe(t), l = null;
			if (s && r.ranges.length > 1) {
				if (Lc && Lc.text.join("\n") == t) {
					if (r.ranges.length % Lc.text.length == 0) {
						l = [];
						for (var u = 0; u < Lc.text.length; u++) l.push(a.splitLines(Lc.text[u]));
					}
				} else c.length == r.ranges.length && e.options.pasteLinesPerSelection && (l = ye(c, function(e) {
					return [e];
				}));
			}
			for (var d = e.curOp.updateInput, p = r.ranges.length - 1; p >= 0; p--) {
				var m = r.ranges[p], h = m.from(), g = m.to();
				m.empty() && (n && n > 0 ? h = q(h.line, h.ch - n) : e.state.overwrite && !s ? g = q(g.line, Math.min(G(a, g.line).text.length, g.ch + R(c).length)) : s && Lc && Lc.lineWise && Lc.text.join("\n") == c.join("\n") && (h = g = q(h.line, 0)));
				var _ = {
					from: h,
					to: g,
					text: l ? l[p % l.length] : c,
					origin: i || (s ? "paste" : e.state.cutIncoming > o ? "cut" : "+input")
				};
				No(e.doc, _), qn(e, "inputRead", e, _);
			}
			t && !s && Vc(e, t), ji(e), e.curOp.updateInput < 2 && (e.curOp.updateInput = d), e.curOp.typing = !0, e.state.pasteIncoming = e.state.cutIncoming = -1;
		}
		function Bc(e, t) {
			var n = e.clipboardData && e.clipboardData.getData("Text");
			if (n) return e.preventDefault(), !t.isReadOnly() && !t.options.disableInput && t.hasFocus() && ta(t, function() {
				return zc(t, n, 0, null, "paste");
			}), !0;
		}
		function Vc(e, t) {
			if (!(!e.options.electricChars || !e.options.smartIndent)) for (var n = e.doc.sel, r = n.ranges.length - 1; r >= 0; r--) {
				var i = n.ranges[r];
				if (!(i.head.ch > 100 || r && n.ranges[r - 1].head.line == i.head.line)) {
					var a = e.getModeAt(i.head), o = !1;
					if (a.electricChars) {
						for (var s = 0; s < a.electricChars.length; s++) if (t.indexOf(a.electricChars.charAt(s)) > -1) {
							o = Ic(e, i.head.line, "smart");
							break;
						}
					} else a.electricInput && a.electricInput.test(G(e.doc, i.head.line).text.slice(0, i.head.ch)) && (o = Ic(e, i.head.line, "smart"));
					o && qn(e, "electricInput", e, i.head.line);
				}
			}
		}
		function Hc(e) {
			for (var t = [], n = [], r = 0; r < e.doc.sel.ranges.length; r++) {
				var i = e.doc.sel.ranges[r].head.line, a = {
					anchor: q(i, 0),
					head: q(i + 1, 0)
				};
				n.push(a), t.push(e.getRange(a.anchor, a.head));
			}
			return {
				text: t,
				ranges: n
			};
		}
		function Uc(e, t, n, r) {
			e.setAttribute("autocorrect", n ? "on" : "off"), e.setAttribute("autocapitalize", r ? "on" : "off"), e.setAttribute("spellcheck", !!t);
		}
		function Wc() {
			var e = k("textarea", null, null, "position: absolute; bottom: -1em; padding: 0; width: 1px; height: 1em; min-height: 1em; outline: none"), t = k("div", [e], null, "overflow: hidden; position: relative; width: 3px; height: 0px;");
			return c ? e.style.width = "1000px" : e.setAttribute("wrap", "off"), _ && (e.style.border = "1px solid black"), t;
		}
		function Gc(e) {
			var t = e.optionHandlers, n = e.helpers = {};
			e.prototype = {
				constructor: e,
				focus: function() {
					ce(this).focus(), this.display.input.focus();
				},
				setOption: function(e, n) {
					var r = this.options, i = r[e];
					(r[e] != n || e == "mode") && (r[e] = n, t.hasOwnProperty(e) && na(this, t[e])(this, n, i), V(this, "optionChange", this, e));
				},
				getOption: function(e) {
					return this.options[e];
				},
				getDoc: function() {
					return this.doc;
				},
				addKeyMap: function(e, t) {
					this.state.keyMaps[t ? "push" : "unshift"](Fs(e));
				},
				removeKeyMap: function(e) {
					for (var t = this.state.keyMaps, n = 0; n < t.length; ++n) if (t[n] == e || t[n].name == e) return t.splice(n, 1), !0;
				},
				addOverlay: ra(function(t, n) {
					var r = t.token ? t : e.getMode(this.options, t);
					if (r.startState) throw Error("Overlays may not be stateful.");
					be(this.state.overlays, {
						mode: r,
						modeSpec: t,
						opaque: n && n.opaque,
						priority: n && n.priority || 0
					}, function(e) {
						return e.priority;
					}), this.state.modeGen++, si(this);
				}),
				removeOverlay: ra(function(e) {
					for (var t = this.state.overlays, n = 0; n < t.length; ++n) {
						var r = t[n].modeSpec;
						if (r == e || typeof e == "string" && r.name == e) {
							t.splice(n, 1), this.state.modeGen++, si(this);
							return;
						}
					}
				}),
				indentLine: ra(function(e, t, n) {
					typeof t != "string" && typeof t != "number" && (t = t == null ? this.options.smartIndent ? "smart" : "prev" : t ? "add" : "subtract"), xt(this.doc, e) && Ic(this, e, t, n);
				}),
				indentSelection: ra(function(e) {
					for (var t = this.doc.sel.ranges, n = -1, r = 0; r < t.length; r++) {
						var i = t[r];
						if (i.empty()) i.head.line > n && (Ic(this, i.head.line, e, !0), n = i.head.line, r == this.doc.sel.primIndex && ji(this));
						else {
							var a = i.from(), o = i.to(), s = Math.max(n, a.line);
							n = Math.min(this.lastLine(), o.line - +!o.ch) + 1;
							for (var c = s; c < n; ++c) Ic(this, c, e);
							var l = this.doc.sel.ranges;
							a.ch == 0 && t.length == l.length && l[r].from().ch > 0 && vo(this.doc, r, new X(a, l[r].to()), he);
						}
					}
				}),
				getTokenAt: function(e, t) {
					return zt(this, e, t);
				},
				getLineTokens: function(e, t) {
					return zt(this, q(e), t, !0);
				},
				getTokenTypeAt: function(e) {
					e = Y(this.doc, e);
					var t = Nt(this, G(this.doc, e.line)), n = 0, r = (t.length - 1) / 2, i = e.ch, a;
					if (i == 0) a = t[2];
					else for (;;) {
						var o = n + r >> 1;
						if ((o ? t[o * 2 - 1] : 0) >= i) r = o;
						else if (t[o * 2 + 1] < i) n = o + 1;
						else {
							a = t[o * 2 + 2];
							break;
						}
					}
					var s = a ? a.indexOf("overlay ") : -1;
					return s < 0 ? a : s == 0 ? null : a.slice(0, s - 1);
				},
				getModeAt: function(t) {
					var n = this.doc.mode;
					return n.innerMode ? e.innerMode(n, this.getTokenAt(t).state).mode : n;
				},
				getHelper: function(e, t) {
					return this.getHelpers(e, t)[0];
				},
				getHelpers: function(e, t) {
					var r = [];
					if (!n.hasOwnProperty(t)) return r;
					var i = n[t], a = this.getModeAt(e);
					if (typeof a[t] == "string") i[a[t]] && r.push(i[a[t]]);
					else if (a[t]) for (var o = 0; o < a[t].length; o++) {
						var s = i[a[t][o]];
						s && r.push(s);
					}
					else a.helperType && i[a.helperType] ? r.push(i[a.helperType]) : i[a.name] && r.push(i[a.name]);
					for (var c = 0; c < i._global.length; c++) {
						var l = i._global[c];
						l.pred(a, this) && pe(r, l.val) == -1 && r.push(l.val);
					}
					return r;
				},
				getStateAfter: function(e, t) {
					var n = this.doc;
					return e = Dt(n, e ?? n.first + n.size - 1), Pt(this, e + 1, t).state;
				},
				cursorCoords: function(e, t) {
					var n, r = this.doc.sel.primary();
					return n = e == null ? r.head : typeof e == "object" ? Y(this.doc, e) : e ? r.from() : r.to(), Vr(this, n, t || "page");
				},
				charCoords: function(e, t) {
					return Br(this, Y(this.doc, e), t || "page");
				},
				coordsChar: function(e, t) {
					return e = zr(this, e, t || "page"), Wr(this, e.left, e.top);
				},
				lineAtHeight: function(e, t) {
					return e = zr(this, {
						top: e,
						left: 0
					}, t || "page").top, bt(this.doc, e + this.display.viewOffset);
				},
				heightAtLine: function(e, t, n) {
					var r = !1, i;
					if (typeof e == "number") {
						var a = this.doc.first + this.doc.size - 1;
						e < this.doc.first ? e = this.doc.first : e > a && (e = a, r = !0), i = G(this.doc, e);
					} else i = e;
					return Rr(this, i, {
						top: 0,
						left: 0
					}, t || "page", n || r).top + (r ? this.doc.height - Cn(i) : 0);
				},
				defaultTextHeight: function() {
					return Qr(this.display);
				},
				defaultCharWidth: function() {
					return $r(this.display);
				},
				getViewport: function() {
					return {
						from: this.display.viewFrom,
						to: this.display.viewTo
					};
				},
				addWidget: function(e, t, n, r, i) {
					var a = this.display;
					e = Vr(this, Y(this.doc, e));
					var o = e.bottom, s = e.left;
					if (t.style.position = "absolute", t.setAttribute("cm-ignore-events", "true"), this.display.input.setUneditable(t), a.sizer.appendChild(t), r == "over") o = e.top;
					else if (r == "above" || r == "near") {
						var c = Math.max(a.wrapper.clientHeight, this.doc.height), l = Math.max(a.sizer.clientWidth, a.lineSpace.clientWidth);
						(r == "above" || e.bottom + t.offsetHeight > c) && e.top > t.offsetHeight ? o = e.top - t.offsetHeight : e.bottom + t.offsetHeight <= c && (o = e.bottom), s + t.offsetWidth > l && (s = l - t.offsetWidth);
					}
					t.style.top = o + "px", t.style.left = t.style.right = "", i == "right" ? (s = a.sizer.clientWidth - t.offsetWidth, t.style.right = "0px") : (i == "left" ? s = 0 : i == "middle" && (s = (a.sizer.clientWidth - t.offsetWidth) / 2), t.style.left = s + "px"), n && Oi(this, {
						left: s,
						top: o,
						right: s + t.offsetWidth,
						bottom: o + t.offsetHeight
					});
				},
				triggerOnKeyDown: ra($s),
				triggerOnKeyPress: ra(nc),
				triggerOnKeyUp: tc,
				triggerOnMouseDown: ra(hc),
				execCommand: function(e) {
					if (Vs.hasOwnProperty(e)) return Vs[e].call(null, this);
				},
				triggerElectric: ra(function(e) {
					Vc(this, e);
				}),
				findPosH: function(e, t, n, r) {
					var i = 1;
					t < 0 && (i = -1, t = -t);
					for (var a = Y(this.doc, e), o = 0; o < t && (a = Kc(this.doc, a, i, n, r), !a.hitSide); ++o);
					return a;
				},
				moveH: ra(function(e, t) {
					var n = this;
					this.extendSelectionsBy(function(r) {
						return n.display.shift || n.doc.extend || r.empty() ? Kc(n.doc, r.head, e, t, n.options.rtlMoveVisually) : e < 0 ? r.from() : r.to();
					}, ge);
				}),
				deleteH: ra(function(e, t) {
					var n = this.doc.sel, r = this.doc;
					n.somethingSelected() ? r.replaceSelection("", null, "+delete") : Is(this, function(n) {
						var i = Kc(r, n.head, e, t, !1);
						return e < 0 ? {
							from: i,
							to: n.head
						} : {
							from: n.head,
							to: i
						};
					});
				}),
				findPosV: function(e, t, n, r) {
					var i = 1, a = r;
					t < 0 && (i = -1, t = -t);
					for (var o = Y(this.doc, e), s = 0; s < t; ++s) {
						var c = Vr(this, o, "div");
						if (a == null ? a = c.left : c.left = a, o = qc(this, c, i, n), o.hitSide) break;
					}
					return o;
				},
				moveV: ra(function(e, t) {
					var n = this, r = this.doc, i = [], a = !this.display.shift && !r.extend && r.sel.somethingSelected();
					if (r.extendSelectionsBy(function(o) {
						if (a) return e < 0 ? o.from() : o.to();
						var s = Vr(n, o.head, "div");
						o.goalColumn != null && (s.left = o.goalColumn), i.push(s.left);
						var c = qc(n, s, e, t);
						return t == "page" && o == r.sel.primary() && Ai(n, Br(n, c, "div").top - s.top), c;
					}, ge), i.length) for (var o = 0; o < r.sel.ranges.length; o++) r.sel.ranges[o].goalColumn = i[o];
				}),
				findWordAt: function(e) {
					var t = this.doc, n = G(t, e.line).text, r = e.ch, i = e.ch;
					if (n) {
						var a = this.getHelper(e, "wordChars");
						(e.sticky == "before" || i == n.length) && r ? --r : ++i;
						for (var o = n.charAt(r), s = Te(o, a) ? function(e) {
							return Te(e, a);
						} : /\s/.test(o) ? function(e) {
							return /\s/.test(e);
						} : function(e) {
							return !/\s/.test(e) && !Te(e);
						}; r > 0 && s(n.charAt(r - 1));) --r;
						for (; i < n.length && s(n.charAt(i));) ++i;
					}
					return new X(q(e.line, r), q(e.line, i));
				},
				toggleOverwrite: function(e) {
					(e == null || e != this.state.overwrite) && ((this.state.overwrite = !this.state.overwrite) ? re(this.display.cursorDiv, "CodeMirror-overwrite") : E(this.display.cursorDiv, "CodeMirror-overwrite"), V(this, "overwriteToggle", this, this.state.overwrite));
				},
				hasFocus: function() {
					return this.display.input.getField() == ne(oe(this));
				},
				isReadOnly: function() {
					return !!(this.options.readOnly || this.doc.cantEdit);
				},
				scrollTo: ra(function(e, t) {
					Mi(this, e, t);
				}),
				getScrollInfo: function() {
					var e = this.display.scroller;
					return {
						left: e.scrollLeft,
						top: e.scrollTop,
						height: e.scrollHeight - _r(this) - this.display.barHeight,
						width: e.scrollWidth - _r(this) - this.display.barWidth,
						clientHeight: yr(this),
						clientWidth: vr(this)
					};
				},
				scrollIntoView: ra(function(e, t) {
					e == null ? (e = {
						from: this.doc.sel.primary().head,
						to: null
					}, t ?? (t = this.options.cursorScrollMargin)) : typeof e == "number" ? e = {
						from: q(e, 0),
						to: null
					} : e.from ?? (e = {
						from: e,
						to: null
					}), e.to || (e.to = e.from), e.margin = t || 0, e.from.line == null ? Fi(this, e.from, e.to, e.margin) : Ni(this, e);
				}),
				setSize: ra(function(e, t) {
					var n = this, r = function(e) {
						return typeof e == "number" || /^\d+$/.test(String(e)) ? e + "px" : e;
					};
					e != null && (this.display.wrapper.style.width = r(e)), t != null && (this.display.wrapper.style.height = r(t)), this.options.lineWrapping && Nr(this);
					var i = this.display.viewFrom;
					this.doc.iter(i, this.display.viewTo, function(e) {
						if (e.widgets) {
							for (var t = 0; t < e.widgets.length; t++) if (e.widgets[t].noHScroll) {
								ci(n, i, "widget");
								break;
							}
						}
						++i;
					}), this.curOp.forceUpdate = !0, V(this, "refresh", this);
				}),
				operation: function(e) {
					return ta(this, e);
				},
				startOperation: function() {
					return qi(this);
				},
				endOperation: function() {
					return Ji(this);
				},
				refresh: ra(function() {
					var e = this.display.cachedTextHeight;
					si(this), this.curOp.forceUpdate = !0, Pr(this), Mi(this, this.doc.scrollLeft, this.doc.scrollTop), _a(this.display), (e == null || Math.abs(e - Qr(this.display)) > .5 || this.options.lineWrapping) && ii(this), V(this, "refresh", this);
				}),
				swapDoc: ra(function(e) {
					var t = this.doc;
					return t.cm = null, this.state.selectingText && this.state.selectingText(), Wa(this, e), Pr(this), this.display.input.reset(), Mi(this, e.scrollLeft, e.scrollTop), this.curOp.forceScroll = !0, qn(this, "swapDoc", this, t), t;
				}),
				phrase: function(e) {
					var t = this.options.phrases;
					return t && Object.prototype.hasOwnProperty.call(t, e) ? t[e] : e;
				},
				getInputField: function() {
					return this.display.input.getField();
				},
				getWrapperElement: function() {
					return this.display.wrapper;
				},
				getScrollerElement: function() {
					return this.display.scroller;
				},
				getGutterElement: function() {
					return this.display.gutters;
				}
			}, Be(e), e.registerHelper = function(t, r, i) {
				n.hasOwnProperty(t) || (n[t] = e[t] = { _global: [] }), n[t][r] = i;
			}, e.registerGlobalHelper = function(t, r, i, a) {
				e.registerHelper(t, r, a), n[t]._global.push({
					pred: i,
					val: a
				});
			};
		}
		function Kc(e, t, n, r, i) {
			var a = t, o = n, s = G(e, t.line), c = i && e.direction == "rtl" ? -n : n;
			function l() {
				var n = t.line + c;
				return n < e.first || n >= e.first + e.size ? !1 : (t = new q(n, t.ch, t.sticky), s = G(e, n));
			}
			function u(a) {
				var o;
				if (r == "codepoint") {
					var u = s.text.charCodeAt(t.ch + (n > 0 ? 0 : -1));
					if (isNaN(u)) o = null;
					else {
						var d = n > 0 ? u >= 55296 && u < 56320 : u >= 56320 && u < 57343;
						o = new q(t.line, Math.max(0, Math.min(s.text.length, t.ch + n * (d ? 2 : 1))), -n);
					}
				} else o = i ? Bs(e.cm, s, t, n) : Rs(s, t, n);
				if (o == null) {
					if (!a && l()) t = zs(i, e.cm, s, t.line, c);
					else return !1;
				} else t = o;
				return !0;
			}
			if (r == "char" || r == "codepoint") u();
			else if (r == "column") u(!0);
			else if (r == "word" || r == "group") for (var d = null, p = r == "group", m = e.cm && e.cm.getHelper(t, "wordChars"), h = !0; !(n < 0 && !u(!h)); h = !1) {
				var g = s.text.charAt(t.ch) || "\n", _ = Te(g, m) ? "w" : p && g == "\n" ? "n" : !p || /\s/.test(g) ? null : "p";
				if (p && !h && !_ && (_ = "s"), d && d != _) {
					n < 0 && (n = 1, u(), t.sticky = "after");
					break;
				}
				if (_ && (d = _), n > 0 && !u(!h)) break;
			}
			var v = ko(e, t, a, o, !0);
			return Ct(a, v) && (v.hitSide = !0), v;
		}
		function qc(e, t, n, r) {
			var i = e.doc, a = t.left, o;
			if (r == "page") {
				var s = Math.min(e.display.wrapper.clientHeight, ce(e).innerHeight || i(e).documentElement.clientHeight), c = Math.max(s - .5 * Qr(e.display), 3);
				o = (n > 0 ? t.bottom : t.top) + n * c;
			} else r == "line" && (o = n > 0 ? t.bottom + 3 : t.top - 3);
			for (var l; l = Wr(e, a, o), l.outside;) {
				if (n < 0 ? o <= 0 : o >= i.height) {
					l.hitSide = !0;
					break;
				}
				o += n * 5;
			}
			return l;
		}
		var Q = function(e) {
			this.cm = e, this.lastAnchorNode = this.lastAnchorOffset = this.lastFocusNode = this.lastFocusOffset = null, this.polling = new de(), this.composing = null, this.gracePeriod = !1, this.readDOMTimeout = null;
		};
		Q.prototype.init = function(e) {
			var t = this, n = this, r = n.cm, i = n.div = e.lineDiv;
			i.contentEditable = !0, Uc(i, r.options.spellcheck, r.options.autocorrect, r.options.autocapitalize);
			function a(e) {
				for (var t = e.target; t; t = t.parentNode) {
					if (t == i) return !0;
					if (/\bCodeMirror-(?:line)?widget\b/.test(t.className)) break;
				}
				return !1;
			}
			z(i, "paste", function(e) {
				!a(e) || H(r, e) || Bc(e, r) || s <= 11 && setTimeout(na(r, function() {
					return t.updateFromDOM();
				}), 20);
			}), z(i, "compositionstart", function(e) {
				t.composing = {
					data: e.data,
					done: !1
				};
			}), z(i, "compositionupdate", function(e) {
				t.composing || (t.composing = {
					data: e.data,
					done: !1
				});
			}), z(i, "compositionend", function(e) {
				t.composing && (e.data != t.composing.data && t.readFromDOMSoon(), t.composing.done = !0);
			}), z(i, "touchstart", function() {
				return n.forceCompositionEnd();
			}), z(i, "input", function() {
				t.composing || t.readFromDOMSoon();
			});
			function o(e) {
				if (!(!a(e) || H(r, e))) {
					if (r.somethingSelected()) Rc({
						lineWise: !1,
						text: r.getSelections()
					}), e.type == "cut" && r.replaceSelection("", null, "cut");
					else if (r.options.lineWiseCopyCut) {
						var t = Hc(r);
						Rc({
							lineWise: !0,
							text: t.text
						}), e.type == "cut" && r.operation(function() {
							r.setSelections(t.ranges, 0, he), r.replaceSelection("", null, "cut");
						});
					} else return;
					if (e.clipboardData) {
						e.clipboardData.clearData();
						var o = Lc.text.join("\n");
						if (e.clipboardData.setData("Text", o), e.clipboardData.getData("Text") == o) {
							e.preventDefault();
							return;
						}
					}
					var s = Wc(), c = s.firstChild;
					Uc(c), r.display.lineSpace.insertBefore(s, r.display.lineSpace.firstChild), c.value = Lc.text.join("\n");
					var l = ne(se(i));
					ae(c), setTimeout(function() {
						r.display.lineSpace.removeChild(s), l.focus(), l == i && n.showPrimarySelection();
					}, 50);
				}
			}
			z(i, "copy", o), z(i, "cut", o);
		}, Q.prototype.screenReaderLabelChanged = function(e) {
			e ? this.div.setAttribute("aria-label", e) : this.div.removeAttribute("aria-label");
		}, Q.prototype.prepareSelection = function() {
			var e = mi(this.cm, !1);
			return e.focus = ne(se(this.div)) == this.div, e;
		}, Q.prototype.showSelection = function(e, t) {
			!e || !this.cm.display.view.length || ((e.focus || t) && this.showPrimarySelection(), this.showMultipleSelections(e));
		}, Q.prototype.getSelection = function() {
			return this.cm.display.wrapper.ownerDocument.getSelection();
		}, Q.prototype.showPrimarySelection = function() {
			var e = this.getSelection(), t = this.cm, r = t.doc.sel.primary(), i = r.from(), a = r.to();
			if (t.display.viewTo == t.display.viewFrom || i.line >= t.display.viewTo || a.line < t.display.viewFrom) {
				e.removeAllRanges();
				return;
			}
			var o = Qc(t, e.anchorNode, e.anchorOffset), s = Qc(t, e.focusNode, e.focusOffset);
			if (!(o && !o.bad && s && !s.bad && J(Et(o, s), i) == 0 && J(Tt(o, s), a) == 0)) {
				var c = t.display.view, l = i.line >= t.display.viewFrom && Jc(t, i) || {
					node: c[0].measure.map[2],
					offset: 0
				}, u = a.line < t.display.viewTo && Jc(t, a);
				if (!u) {
					var d = c[c.length - 1].measure, p = d.maps ? d.maps[d.maps.length - 1] : d.map;
					u = {
						node: p[p.length - 1],
						offset: p[p.length - 2] - p[p.length - 3]
					};
				}
				if (!l || !u) {
					e.removeAllRanges();
					return;
				}
				var m = e.rangeCount && e.getRangeAt(0), h;
				try {
					h = M(l.node, l.offset, u.offset, u.node);
				} catch {}
				h && (!n && t.state.focused ? (e.collapse(l.node, l.offset), h.collapsed || (e.removeAllRanges(), e.addRange(h))) : (e.removeAllRanges(), e.addRange(h)), m && e.anchorNode == null ? e.addRange(m) : n && this.startGracePeriod()), this.rememberSelection();
			}
		}, Q.prototype.startGracePeriod = function() {
			var e = this;
			clearTimeout(this.gracePeriod), this.gracePeriod = setTimeout(function() {
				e.gracePeriod = !1, e.selectionChanged() && e.cm.operation(function() {
					return e.cm.curOp.selectionChanged = !0;
				});
			}, 20);
		}, Q.prototype.showMultipleSelections = function(e) {
			O(this.cm.display.cursorDiv, e.cursors), O(this.cm.display.selectionDiv, e.selection);
		}, Q.prototype.rememberSelection = function() {
			var e = this.getSelection();
			this.lastAnchorNode = e.anchorNode, this.lastAnchorOffset = e.anchorOffset, this.lastFocusNode = e.focusNode, this.lastFocusOffset = e.focusOffset;
		}, Q.prototype.selectionInEditor = function() {
			var e = this.getSelection();
			if (!e.rangeCount) return !1;
			var t = e.getRangeAt(0).commonAncestorContainer;
			return te(this.div, t);
		}, Q.prototype.focus = function() {
			this.cm.options.readOnly != "nocursor" && ((!this.selectionInEditor() || ne(se(this.div)) != this.div) && this.showSelection(this.prepareSelection(), !0), this.div.focus());
		}, Q.prototype.blur = function() {
			this.div.blur();
		}, Q.prototype.getField = function() {
			return this.div;
		}, Q.prototype.supportsTouch = function() {
			return !0;
		}, Q.prototype.receivedFocus = function() {
			var e = this, t = this;
			this.selectionInEditor() ? setTimeout(function() {
				return e.pollSelection();
			}, 20) : ta(this.cm, function() {
				return t.cm.curOp.selectionChanged = !0;
			});
			function n() {
				t.cm.state.focused && (t.pollSelection(), t.polling.set(t.cm.options.pollInterval, n));
			}
			this.polling.set(this.cm.options.pollInterval, n);
		}, Q.prototype.selectionChanged = function() {
			var e = this.getSelection();
			return e.anchorNode != this.lastAnchorNode || e.anchorOffset != this.lastAnchorOffset || e.focusNode != this.lastFocusNode || e.focusOffset != this.lastFocusOffset;
		}, Q.prototype.pollSelection = function() {
			if (!(this.readDOMTimeout != null || this.gracePeriod || !this.selectionChanged())) {
				var e = this.getSelection(), t = this.cm;
				if (v && u && this.cm.display.gutterSpecs.length && Yc(e.anchorNode)) {
					this.cm.triggerOnKeyDown({
						type: "keydown",
						keyCode: 8,
						preventDefault: Math.abs
					}), this.blur(), this.focus();
					return;
				}
				if (!this.composing) {
					this.rememberSelection();
					var n = Qc(t, e.anchorNode, e.anchorOffset), r = Qc(t, e.focusNode, e.focusOffset);
					n && r && ta(t, function() {
						So(t.doc, Na(n, r), he), (n.bad || r.bad) && (t.curOp.selectionChanged = !0);
					});
				}
			}
		}, Q.prototype.pollContent = function() {
			this.readDOMTimeout != null && (clearTimeout(this.readDOMTimeout), this.readDOMTimeout = null);
			var e = this.cm, t = e.display, n = e.doc.sel.primary(), r = n.from(), i = n.to();
			if (r.ch == 0 && r.line > e.firstLine() && (r = q(r.line - 1, G(e.doc, r.line - 1).length)), i.ch == G(e.doc, i.line).text.length && i.line < e.lastLine() && (i = q(i.line + 1, 0)), r.line < t.viewFrom || i.line > t.viewTo - 1) return !1;
			var a, o, s;
			r.line == t.viewFrom || (a = oi(e, r.line)) == 0 ? (o = K(t.view[0].line), s = t.view[0].node) : (o = K(t.view[a].line), s = t.view[a - 1].node.nextSibling);
			var c = oi(e, i.line), l, u;
			if (c == t.view.length - 1 ? (l = t.viewTo - 1, u = t.lineDiv.lastChild) : (l = K(t.view[c + 1].line) - 1, u = t.view[c + 1].node.previousSibling), !s) return !1;
			for (var d = e.doc.splitLines(Zc(e, s, u, o, l)), p = _t(e.doc, q(o, 0), q(l, G(e.doc, l).text.length)); d.length > 1 && p.length > 1;) if (R(d) == R(p)) d.pop(), p.pop(), l--;
			else if (d[0] == p[0]) d.shift(), p.shift(), o++;
			else break;
			for (var m = 0, h = 0, g = d[0], _ = p[0], v = Math.min(g.length, _.length); m < v && g.charCodeAt(m) == _.charCodeAt(m);) ++m;
			for (var y = R(d), b = R(p), x = Math.min(y.length - (d.length == 1 ? m : 0), b.length - (p.length == 1 ? m : 0)); h < x && y.charCodeAt(y.length - h - 1) == b.charCodeAt(b.length - h - 1);) ++h;
			if (d.length == 1 && p.length == 1 && o == r.line) for (; m && m > r.ch && y.charCodeAt(y.length - h - 1) == b.charCodeAt(b.length - h - 1);) m--, h++;
			d[d.length - 1] = y.slice(0, y.length - h).replace(/^\u200b+/, ""), d[0] = d[0].slice(m).replace(/\u200b+$/, "");
			var S = q(o, m), C = q(l, p.length ? R(p).length - h : 0);
			if (d.length > 1 || d[0] || J(S, C)) return zo(e.doc, d, S, C, "+input"), !0;
		}, Q.prototype.ensurePolled = function() {
			this.forceCompositionEnd();
		}, Q.prototype.reset = function() {
			this.forceCompositionEnd();
		}, Q.prototype.forceCompositionEnd = function() {
			this.composing && (clearTimeout(this.readDOMTimeout), this.composing = null, this.updateFromDOM(), this.div.blur(), this.div.focus());
		}, Q.prototype.readFromDOMSoon = function() {
			var e = this;
			this.readDOMTimeout ?? (this.readDOMTimeout = setTimeout(function() {
				if (e.readDOMTimeout = null, e.composing) {
					if (e.composing.done) e.composing = null;
					else return;
				}
				e.updateFromDOM();
			}, 80));
		}, Q.prototype.updateFromDOM = function() {
			var e = this;
			(this.cm.isReadOnly() || !this.pollContent()) && ta(this.cm, function() {
				return si(e.cm);
			});
		}, Q.prototype.setUneditable = function(e) {
			e.contentEditable = "false";
		}, Q.prototype.onKeyPress = function(e) {
			e.charCode == 0 || this.composing || (e.preventDefault(), this.cm.isReadOnly() || na(this.cm, zc)(this.cm, String.fromCharCode(e.charCode == null ? e.keyCode : e.charCode), 0));
		}, Q.prototype.readOnlyChanged = function(e) {
			this.div.contentEditable = String(e != "nocursor");
		}, Q.prototype.onContextMenu = function() {}, Q.prototype.resetPosition = function() {}, Q.prototype.needsContentAttribute = !0;
		function Jc(e, t) {
			var n = wr(e, t.line);
			if (!n || n.hidden) return null;
			var r = G(e.doc, t.line), i = xr(n, r, t.line), a = Fe(r, e.doc.direction), o = "left";
			a && (o = Ne(a, t.ch) % 2 ? "right" : "left");
			var s = Or(i.map, t.ch, o);
			return s.offset = s.collapse == "right" ? s.end : s.start, s;
		}
		function Yc(e) {
			for (var t = e; t; t = t.parentNode) if (/CodeMirror-gutter-wrapper/.test(t.className)) return !0;
			return !1;
		}
		function Xc(e, t) {
			return t && (e.bad = !0), e;
		}
		function Zc(e, t, n, r, i) {
			var a = "", o = !1, s = e.doc.lineSeparator(), c = !1;
			function l(e) {
				return function(t) {
					return t.id == e;
				};
			}
			function u() {
				o && (a += s, c && (a += s), o = c = !1);
			}
			function d(e) {
				e && (u(), a += e);
			}
			function p(t) {
				if (t.nodeType == 1) {
					var n = t.getAttribute("cm-text");
					if (n) {
						d(n);
						return;
					}
					var a = t.getAttribute("cm-marker"), m;
					if (a) {
						var h = e.findMarks(q(r, 0), q(i + 1, 0), l(+a));
						h.length && (m = h[0].find(0)) && d(_t(e.doc, m.from, m.to).join(s));
						return;
					}
					if (t.getAttribute("contenteditable") == "false") return;
					var g = /^(pre|div|p|li|table|br)$/i.test(t.nodeName);
					if (!/^br$/i.test(t.nodeName) && t.textContent.length == 0) return;
					g && u();
					for (var _ = 0; _ < t.childNodes.length; _++) p(t.childNodes[_]);
					/^(pre|p)$/i.test(t.nodeName) && (c = !0), g && (o = !0);
				} else t.nodeType == 3 && d(t.nodeValue.replace(/\u200b/g, "").replace(/\u00a0/g, " "));
			}
			for (; p(t), t != n;) t = t.nextSibling, c = !1;
			return a;
		}
		function Qc(e, t, n) {
			var r;
			if (t == e.display.lineDiv) {
				if (r = e.display.lineDiv.childNodes[n], !r) return Xc(e.clipPos(q(e.display.viewTo - 1)), !0);
				t = null, n = 0;
			} else for (r = t;; r = r.parentNode) {
				if (!r || r == e.display.lineDiv) return null;
				if (r.parentNode && r.parentNode == e.display.lineDiv) break;
			}
			for (var i = 0; i < e.display.view.length; i++) {
				var a = e.display.view[i];
				if (a.node == r) return $c(a, t, n);
			}
		}
		function $c(e, t, n) {
			var r = e.text.firstChild, i = !1;
			if (!t || !te(r, t)) return Xc(q(K(e.line), 0), !0);
			if (t == r && (i = !0, t = r.childNodes[n], n = 0, !t)) {
				var a = e.rest ? R(e.rest) : e.line;
				return Xc(q(K(a), a.text.length), i);
			}
			var o = t.nodeType == 3 ? t : null, s = t;
			for (!o && t.childNodes.length == 1 && t.firstChild.nodeType == 3 && (o = t.firstChild, n && (n = o.nodeValue.length)); s.parentNode != r;) s = s.parentNode;
			var c = e.measure, l = c.maps;
			function u(t, n, r) {
				for (var i = -1; i < (l ? l.length : 0); i++) for (var a = i < 0 ? c.map : l[i], o = 0; o < a.length; o += 3) {
					var s = a[o + 2];
					if (s == t || s == n) {
						var u = K(i < 0 ? e.line : e.rest[i]), d = a[o] + r;
						return (r < 0 || s != t) && (d = a[o + +!!r]), q(u, d);
					}
				}
			}
			var d = u(o, s, n);
			if (d) return Xc(d, i);
			for (var p = s.nextSibling, m = o ? o.nodeValue.length - n : 0; p; p = p.nextSibling) {
				if (d = u(p, p.firstChild, 0), d) return Xc(q(d.line, d.ch - m), i);
				m += p.textContent.length;
			}
			for (var h = s.previousSibling, g = n; h; h = h.previousSibling) {
				if (d = u(h, h.firstChild, -1), d) return Xc(q(d.line, d.ch + g), i);
				g += h.textContent.length;
			}
		}
		var $ = function(e) {
			this.cm = e, this.prevInput = "", this.pollingFast = !1, this.polling = new de(), this.hasSelection = !1, this.composing = null, this.resetting = !1;
		};
		$.prototype.init = function(e) {
			var t = this, n = this, r = this.cm;
			this.createField(e);
			var i = this.textarea;
			e.wrapper.insertBefore(this.wrapper, e.wrapper.firstChild), _ && (i.style.width = "0px"), z(i, "input", function() {
				o && s >= 9 && t.hasSelection && (t.hasSelection = null), n.poll();
			}), z(i, "paste", function(e) {
				H(r, e) || Bc(e, r) || (r.state.pasteIncoming = +/* @__PURE__ */ new Date(), n.fastPoll());
			});
			function a(e) {
				if (!H(r, e)) {
					if (r.somethingSelected()) Rc({
						lineWise: !1,
						text: r.getSelections()
					});
					else if (r.options.lineWiseCopyCut) {
						var t = Hc(r);
						Rc({
							lineWise: !0,
							text: t.text
						}), e.type == "cut" ? r.setSelections(t.ranges, null, he) : (n.prevInput = "", i.value = t.text.join("\n"), ae(i));
					} else return;
					e.type == "cut" && (r.state.cutIncoming = +/* @__PURE__ */ new Date());
				}
			}
			z(i, "cut", a), z(i, "copy", a), z(e.scroller, "paste", function(t) {
				if (!(dr(e, t) || H(r, t))) {
					if (!i.dispatchEvent) {
						r.state.pasteIncoming = +/* @__PURE__ */ new Date(), n.focus();
						return;
					}
					var a = new Event("paste");
					a.clipboardData = t.clipboardData, i.dispatchEvent(a);
				}
			}), z(e.lineSpace, "selectstart", function(t) {
				dr(e, t) || Ve(t);
			}), z(i, "compositionstart", function() {
				var e = r.getCursor("from");
				n.composing && n.composing.range.clear(), n.composing = {
					start: e,
					range: r.markText(e, r.getCursor("to"), { className: "CodeMirror-composing" })
				};
			}), z(i, "compositionend", function() {
				n.composing && (n.poll(), n.composing.range.clear(), n.composing = null);
			});
		}, $.prototype.createField = function(e) {
			this.wrapper = Wc(), this.textarea = this.wrapper.firstChild;
			var t = this.cm.options;
			Uc(this.textarea, t.spellcheck, t.autocorrect, t.autocapitalize);
		}, $.prototype.screenReaderLabelChanged = function(e) {
			e ? this.textarea.setAttribute("aria-label", e) : this.textarea.removeAttribute("aria-label");
		}, $.prototype.prepareSelection = function() {
			var e = this.cm, t = e.display, n = e.doc, r = mi(e);
			if (e.options.moveInputWithCursor) {
				var i = Vr(e, n.sel.primary().head, "div"), a = t.wrapper.getBoundingClientRect(), o = t.lineDiv.getBoundingClientRect();
				r.teTop = Math.max(0, Math.min(t.wrapper.clientHeight - 10, i.top + o.top - a.top)), r.teLeft = Math.max(0, Math.min(t.wrapper.clientWidth - 10, i.left + o.left - a.left));
			}
			return r;
		}, $.prototype.showSelection = function(e) {
			var t = this.cm.display;
			O(t.cursorDiv, e.cursors), O(t.selectionDiv, e.selection), e.teTop != null && (this.wrapper.style.top = e.teTop + "px", this.wrapper.style.left = e.teLeft + "px");
		}, $.prototype.reset = function(e) {
			if (!(this.contextMenuPending || this.composing && e)) {
				var t = this.cm;
				if (this.resetting = !0, t.somethingSelected()) {
					this.prevInput = "";
					var n = t.getSelection();
					this.textarea.value = n, t.state.focused && ae(this.textarea), o && s >= 9 && (this.hasSelection = n);
				} else e || (this.prevInput = this.textarea.value = "", o && s >= 9 && (this.hasSelection = null));
				this.resetting = !1;
			}
		}, $.prototype.getField = function() {
			return this.textarea;
		}, $.prototype.supportsTouch = function() {
			return !1;
		}, $.prototype.focus = function() {
			if (this.cm.options.readOnly != "nocursor" && (!y || ne(se(this.textarea)) != this.textarea)) try {
				this.textarea.focus();
			} catch {}
		}, $.prototype.blur = function() {
			this.textarea.blur();
		}, $.prototype.resetPosition = function() {
			this.wrapper.style.top = this.wrapper.style.left = 0;
		}, $.prototype.receivedFocus = function() {
			this.slowPoll();
		}, $.prototype.slowPoll = function() {
			var e = this;
			this.pollingFast || this.polling.set(this.cm.options.pollInterval, function() {
				e.poll(), e.cm.state.focused && e.slowPoll();
			});
		}, $.prototype.fastPoll = function() {
			var e = !1, t = this;
			t.pollingFast = !0;
			function n() {
				!t.poll() && !e ? (e = !0, t.polling.set(60, n)) : (t.pollingFast = !1, t.slowPoll());
			}
			t.polling.set(20, n);
		}, $.prototype.poll = function() {
			var e = this, t = this.cm, n = this.textarea, r = this.prevInput;
			if (this.contextMenuPending || this.resetting || !t.state.focused || $e(n) && !r && !this.composing || t.isReadOnly() || t.options.disableInput || t.state.keySeq) return !1;
			var i = n.value;
			if (i == r && !t.somethingSelected()) return !1;
			if (o && s >= 9 && this.hasSelection === i || b && /[\uf700-\uf7ff]/.test(i)) return t.display.input.reset(), !1;
			if (t.doc.sel == t.display.selForContextMenu) {
				var a = i.charCodeAt(0);
				if (a == 8203 && !r && (r = "​"), a == 8666) return this.reset(), this.cm.execCommand("undo");
			}
			for (var c = 0, l = Math.min(r.length, i.length); c < l && r.charCodeAt(c) == i.charCodeAt(c);) ++c;
			return ta(t, function() {
				zc(t, i.slice(c), r.length - c, null, e.composing ? "*compose" : null), i.length > 1e3 || i.indexOf("\n") > -1 ? n.value = e.prevInput = "" : e.prevInput = i, e.composing && (e.composing.range.clear(), e.composing.range = t.markText(e.composing.start, t.getCursor("to"), { className: "CodeMirror-composing" }));
			}), !0;
		}, $.prototype.ensurePolled = function() {
			this.pollingFast && this.poll() && (this.pollingFast = !1);
		}, $.prototype.onKeyPress = function() {
			o && s >= 9 && (this.hasSelection = null), this.fastPoll();
		}, $.prototype.onContextMenu = function(e) {
			var t = this, n = t.cm, r = n.display, i = t.textarea;
			t.contextMenuPending && t.contextMenuPending();
			var a = ai(n, e), l = r.scroller.scrollTop;
			if (!a || p) return;
			n.options.resetSelectionOnContextMenu && n.doc.sel.contains(a) == -1 && na(n, So)(n.doc, Na(a), he);
			var u = i.style.cssText, d = t.wrapper.style.cssText, m = t.wrapper.offsetParent.getBoundingClientRect();
			t.wrapper.style.cssText = "position: static", i.style.cssText = "position: absolute; width: 30px; height: 30px;\n      top: " + (e.clientY - m.top - 5) + "px; left: " + (e.clientX - m.left - 5) + "px;\n      z-index: 1000; background: " + (o ? "rgba(255, 255, 255, .05)" : "transparent") + ";\n      outline: none; border-width: 0; outline: none; overflow: hidden; opacity: .05; filter: alpha(opacity=5);";
			var h;
			c && (h = i.ownerDocument.defaultView.scrollY), r.input.focus(), c && i.ownerDocument.defaultView.scrollTo(null, h), r.input.reset(), n.somethingSelected() || (i.value = t.prevInput = " "), t.contextMenuPending = _, r.selForContextMenu = n.doc.sel, clearTimeout(r.detectingSelectAll);
			function g() {
				if (i.selectionStart != null) {
					var e = n.somethingSelected(), a = "​" + (e ? i.value : "");
					i.value = "⇚", i.value = a, t.prevInput = e ? "" : "​", i.selectionStart = 1, i.selectionEnd = a.length, r.selForContextMenu = n.doc.sel;
				}
			}
			function _() {
				if (t.contextMenuPending == _ && (t.contextMenuPending = !1, t.wrapper.style.cssText = d, i.style.cssText = u, o && s < 9 && r.scrollbars.setScrollTop(r.scroller.scrollTop = l), i.selectionStart != null)) {
					(!o || o && s < 9) && g();
					var e = 0, a = function() {
						r.selForContextMenu == n.doc.sel && i.selectionStart == 0 && i.selectionEnd > 0 && t.prevInput == "​" ? na(n, jo)(n) : e++ < 10 ? r.detectingSelectAll = setTimeout(a, 500) : (r.selForContextMenu = null, r.input.reset());
					};
					r.detectingSelectAll = setTimeout(a, 200);
				}
			}
			if (o && s >= 9 && g(), T) {
				We(e);
				var v = function() {
					B(window, "mouseup", v), setTimeout(_, 20);
				};
				z(window, "mouseup", v);
			} else setTimeout(_, 50);
		}, $.prototype.readOnlyChanged = function(e) {
			e || this.reset(), this.textarea.disabled = e == "nocursor", this.textarea.readOnly = !!e;
		}, $.prototype.setUneditable = function() {}, $.prototype.needsContentAttribute = !1;
		function el(e, t) {
			if (t = t ? P(t) : {}, t.value = e.value, !t.tabindex && e.tabIndex && (t.tabindex = e.tabIndex), !t.placeholder && e.placeholder && (t.placeholder = e.placeholder), t.autofocus == null) {
				var n = ne(se(e));
				t.autofocus = n == e || e.getAttribute("autofocus") != null && n == document.body;
			}
			function r() {
				e.value = s.getValue();
			}
			var i;
			if (e.form && (z(e.form, "submit", r), !t.leaveSubmitMethodAlone)) {
				var a = e.form;
				i = a.submit;
				try {
					var o = a.submit = function() {
						r(), a.submit = i, a.submit(), a.submit = o;
					};
				} catch {}
			}
			t.finishInit = function(n) {
				n.save = r, n.getTextArea = function() {
					return e;
				}, n.toTextArea = function() {
					n.toTextArea = isNaN, r(), e.parentNode.removeChild(n.getWrapperElement()), e.style.display = "", e.form && (B(e.form, "submit", r), !t.leaveSubmitMethodAlone && typeof e.form.submit == "function" && (e.form.submit = i));
				};
			}, e.style.display = "none";
			var s = Z(function(t) {
				return e.parentNode.insertBefore(t, e.nextSibling);
			}, t);
			return s;
		}
		function nl(e) {
			e.off = B, e.on = z, e.wheelEventPixels = ka, e.Doc = ls, e.splitLines = Qe, e.countColumn = ue, e.findColumn = L, e.isWordChar = we, e.Pass = F, e.signal = V, e.Line = Dn, e.changeEnd = Pa, e.scrollbarModel = Wi, e.Pos = q, e.cmpPos = J, e.modes = rt, e.mimeModes = it, e.resolveMode = lt, e.getMode = ut, e.modeExtensions = ft, e.extendMode = pt, e.copyState = mt, e.startState = gt, e.innerMode = ht, e.commands = Vs, e.keyMap = Os, e.keyName = Ps, e.isModifierKey = Ms, e.lookupKey = js, e.normalizeKeyMap = As, e.StringStream = W, e.SharedTextMarker = Qo, e.TextMarker = Xo, e.LineWidget = Ko, e.e_preventDefault = Ve, e.e_stopPropagation = He, e.e_stop = We, e.addClass = re, e.contains = te, e.rmClass = E, e.keyNames = ws;
		}
		jc(Z), Gc(Z);
		var rl = "iter insert remove copy getEditor constructor".split(" ");
		for (var il in ls.prototype) ls.prototype.hasOwnProperty(il) && pe(rl, il) < 0 && (Z.prototype[il] = (function(e) {
			return function() {
				return e.apply(this.doc, arguments);
			};
		})(ls.prototype[il]));
		return Be(ls), Z.inputStyles = {
			textarea: $,
			contenteditable: Q
		}, Z.defineMode = function(e) {
			!Z.defaults.mode && e != "null" && (Z.defaults.mode = e), at.apply(this, arguments);
		}, Z.defineMIME = ot, Z.defineMode("null", function() {
			return { token: function(e) {
				return e.skipToEnd();
			} };
		}), Z.defineMIME("text/plain", "null"), Z.defineExtension = function(e, t) {
			Z.prototype[e] = t;
		}, Z.defineDocExtension = function(e, t) {
			ls.prototype[e] = t;
		}, Z.fromTextArea = el, nl(Z), Z.version = "5.65.21", Z;
	}));
})), import_codemirror = /* @__PURE__ */ __toESM(require_codemirror());
function getCompleteToken(e, t, n) {
	return n || (n = e.getDoc().getCursor()), t || (t = e.getTokenAt(n)), expandTokenToEnd(e, expandTokenToStart(e, t, n), n);
}
function expandTokenToStart(e, t, n) {
	var r = e.getTokenAt({
		line: n.line,
		ch: t.start
	});
	return (t.type === "punc" || t.type === "error") && !t.state.possibleFullIri && !t.state.inPrefixDecl ? (t.state.possibleCurrent = t.state.possibleNext, t) : r.type === "punc" && !r.state.possibleFullIri && !r.state.inPrefixDecl ? t : r.type != null && r.type != "ws" && t.type != null && t.type != "ws" ? (t.start = r.start, t.string = r.string + t.string, expandTokenToStart(e, t, {
		line: n.line,
		ch: r.start
	})) : t.type != null && t.type == "ws" ? (t.start += 1, t.string = t.string.substring(1), t) : t;
}
function expandTokenToEnd(e, t, n) {
	if (t.string.indexOf(" ") >= 0) {
		let e = t.string.indexOf(" ");
		return t.string = t.string.substr(0, e), t.end = t.start + t.string.length, t;
	}
	if (!t.type) return t;
	var r = e.getTokenAt({
		line: n.line,
		ch: t.end + 1
	});
	return r.type !== "ws" && t.state.possibleFullIri && t.type !== null && t.type !== "ws" && r.end !== t.end ? (t.end = r.end, t.string += r.string, expandTokenToEnd(e, t, {
		line: n.line,
		ch: r.end
	})) : t.type === "ws" ? (t.end += 1, t.string = t.string.substring(t.string.length - 1), t) : t;
}
function getPreviousNonWsToken(e, t, n) {
	var r = e.getTokenAt({
		line: t,
		ch: n.start
	});
	return r != null && r.type == "ws" && (r = getPreviousNonWsToken(e, t, r)), r;
}
function getNextNonWsToken(e, t, n) {
	n ?? (n = 1);
	var r = e.getTokenAt({
		line: t,
		ch: n
	});
	if (!(r == null || r == null || r.end < n)) return r.type == "ws" ? getNextNonWsToken(e, t, r.end + 1) : r;
}
//#endregion
//#region packages/yasqe/src/prefixFold.ts
var PREFIX_KEYWORD = "PREFIX ";
function findFirstPrefixLine(e) {
	for (var t = e.getDoc().lastLine(), n = 0; n <= t; ++n) {
		let t = findFirstPrefix(e, n);
		if (t != null && t >= 0) return n;
	}
}
function findFirstPrefix(e, t, n = 0, r) {
	r || (r = e.getDoc().getLine(t)), r = r.toUpperCase();
	let i = r.indexOf(PREFIX_KEYWORD, n);
	if (i >= 0 && e.getTokenTypeAt(import_codemirror.default.Pos(t, i + 1)) === "keyword") return i;
}
function prefixFold_default(e, t) {
	var n = t.line, r = e.getDoc().getLine(n);
	function i() {
		for (var t = !1, r = n - 1; r >= 0; r--) if (e.getDoc().getLine(r).toUpperCase().indexOf(PREFIX_KEYWORD) >= 0) {
			t = !0;
			break;
		}
		return t;
	}
	var a = function(t, n) {
		var r = e.getTokenAt(import_codemirror.default.Pos(t, n + 1));
		if (!r || r.type != "keyword") return -1;
		var i = getNextNonWsToken(e, t, r.end + 1);
		if (!i || i.type != "string-2") return -1;
		var a = getNextNonWsToken(e, t, i.end + 1);
		return !a || a.type != "variable-3" ? -1 : a.end;
	};
	if (!i()) {
		var o = findFirstPrefix(e, n, t.ch, r);
		if (o != null) {
			for (var s = "{", c = !1, l = e.getDoc().lastLine(), u, d = a(n, o), p = n, m = n; m <= l && !c; ++m) for (var h = e.getDoc().getLine(m), g = m == n ? o + 1 : 0;;) {
				!c && h.indexOf(s) >= 0 && (c = !0);
				var _ = h.toUpperCase().indexOf(PREFIX_KEYWORD, g);
				if (_ >= 0) (u = a(m, _)) > 0 && (d = u, p = m, g = d), g++;
				else break;
			}
			return {
				from: import_codemirror.default.Pos(n, o + 7),
				to: import_codemirror.default.Pos(p, d)
			};
		}
	}
}
//#endregion
//#region packages/yasqe/src/prefixUtils.ts
function addPrefixes(e, t) {
	var n = e.getPrefixesFromQuery();
	if (typeof t == "string") addPrefixAsString(e, t);
	else for (var r in t) r in n || addPrefixAsString(e, r + ": <" + t[r] + ">");
	e.collapsePrefixes(!1);
}
function addPrefixAsString(e, t) {
	e.getDoc().replaceRange("PREFIX " + t + "\n", {
		line: 0,
		ch: 0
	}), e.collapsePrefixes(!1);
}
function removePrefixes(e, t) {
	var n = function(e) {
		return e.replace(/[-\/\\^$*+?.()|[\]{}]/g, "\\$&");
	};
	for (var r in t) e.setValue(e.getValue().replace(RegExp("PREFIX\\s*" + r + ":\\s*" + n("<" + t[r] + ">") + "\\s*", "ig"), ""));
	e.collapsePrefixes(!1);
}
function getPrefixesFromQuery(e) {
	return e.getTokenAt({
		line: e.getDoc().lastLine(),
		ch: e.getDoc().getLine(e.getDoc().lastLine()).length
	}, !0).state.prefixes;
}
//#endregion
//#region node_modules/dompurify/dist/purify.es.mjs
function _arrayLikeToArray(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function _arrayWithHoles(e) {
	if (Array.isArray(e)) return e;
}
function _iterableToArrayLimit(e, t) {
	var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
	if (n != null) {
		var r, i, a, o, s = [], c = !0, l = !1;
		try {
			if (a = (n = n.call(e)).next, t !== 0) for (; !(c = (r = a.call(n)).done) && (s.push(r.value), s.length !== t); c = !0);
		} catch (e) {
			l = !0, i = e;
		} finally {
			try {
				if (!c && n.return != null && (o = n.return(), Object(o) !== o)) return;
			} finally {
				if (l) throw i;
			}
		}
		return s;
	}
}
function _nonIterableRest() {
	throw TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _slicedToArray(e, t) {
	return _arrayWithHoles(e) || _iterableToArrayLimit(e, t) || _unsupportedIterableToArray(e, t) || _nonIterableRest();
}
function _unsupportedIterableToArray(e, t) {
	if (e) {
		if (typeof e == "string") return _arrayLikeToArray(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? _arrayLikeToArray(e, t) : void 0;
	}
}
var entries = Object.entries, setPrototypeOf = Object.setPrototypeOf, isFrozen = Object.isFrozen, getPrototypeOf = Object.getPrototypeOf, getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor, freeze = Object.freeze, seal = Object.seal, create = Object.create, _ref = typeof Reflect < "u" && Reflect, apply$1 = _ref.apply, construct = _ref.construct;
freeze || (freeze = function(e) {
	return e;
}), seal || (seal = function(e) {
	return e;
}), apply$1 || (apply$1 = function(e, t) {
	var n = [...arguments].slice(2);
	return e.apply(t, n);
}), construct || (construct = function(e) {
	return new e(...[...arguments].slice(1));
});
var arrayForEach = unapply(Array.prototype.forEach), arrayLastIndexOf = unapply(Array.prototype.lastIndexOf), arrayPop = unapply(Array.prototype.pop), arrayPush$1 = unapply(Array.prototype.push), arraySplice = unapply(Array.prototype.splice), arrayIsArray = Array.isArray, stringToLowerCase = unapply(String.prototype.toLowerCase), stringToString = unapply(String.prototype.toString), stringMatch = unapply(String.prototype.match), stringReplace = unapply(String.prototype.replace), stringIndexOf = unapply(String.prototype.indexOf), stringTrim = unapply(String.prototype.trim), numberToString = unapply(Number.prototype.toString), booleanToString = unapply(Boolean.prototype.toString), bigintToString = typeof BigInt > "u" ? null : unapply(BigInt.prototype.toString), symbolToString$1 = typeof Symbol > "u" ? null : unapply(Symbol.prototype.toString), objectHasOwnProperty = unapply(Object.prototype.hasOwnProperty), objectToString$1 = unapply(Object.prototype.toString), regExpTest = unapply(RegExp.prototype.test), typeErrorCreate = unconstruct(TypeError);
function unapply(e) {
	return function(t) {
		t instanceof RegExp && (t.lastIndex = 0);
		var n = [...arguments].slice(1);
		return apply$1(e, t, n);
	};
}
function unconstruct(e) {
	return function() {
		return construct(e, [...arguments]);
	};
}
function addToSet(e, t) {
	let n = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : stringToLowerCase;
	if (setPrototypeOf && setPrototypeOf(e, null), !arrayIsArray(t)) return e;
	let r = t.length;
	for (; r--;) {
		let i = t[r];
		if (typeof i == "string") {
			let e = n(i);
			e !== i && (isFrozen(t) || (t[r] = e), i = e);
		}
		e[i] = !0;
	}
	return e;
}
function cleanArray(e) {
	for (let t = 0; t < e.length; t++) objectHasOwnProperty(e, t) || (e[t] = null);
	return e;
}
function clone(e) {
	let t = create(null);
	for (let r of entries(e)) {
		var n = _slicedToArray(r, 2);
		let i = n[0], a = n[1];
		objectHasOwnProperty(e, i) && (t[i] = arrayIsArray(a) ? cleanArray(a) : a && typeof a == "object" && a.constructor === Object ? clone(a) : a);
	}
	return t;
}
function stringifyValue(e) {
	switch (typeof e) {
		case "string": return e;
		case "number": return numberToString(e);
		case "boolean": return booleanToString(e);
		case "bigint": return bigintToString ? bigintToString(e) : "0";
		case "symbol": return symbolToString$1 ? symbolToString$1(e) : "Symbol()";
		case "undefined": return objectToString$1(e);
		case "function":
		case "object": {
			if (e === null) return objectToString$1(e);
			let t = e, n = lookupGetter(t, "toString");
			if (typeof n == "function") {
				let e = n(t);
				return typeof e == "string" ? e : objectToString$1(e);
			}
			return objectToString$1(e);
		}
		default: return objectToString$1(e);
	}
}
function lookupGetter(e, t) {
	for (; e !== null;) {
		let n = getOwnPropertyDescriptor(e, t);
		if (n) {
			if (n.get) return unapply(n.get);
			if (typeof n.value == "function") return unapply(n.value);
		}
		e = getPrototypeOf(e);
	}
	function n() {
		return null;
	}
	return n;
}
function isRegex(e) {
	try {
		return regExpTest(e, ""), !0;
	} catch {
		return !1;
	}
}
var html$1 = freeze(/* @__PURE__ */ "a.abbr.acronym.address.area.article.aside.audio.b.bdi.bdo.big.blink.blockquote.body.br.button.canvas.caption.center.cite.code.col.colgroup.content.data.datalist.dd.decorator.del.details.dfn.dialog.dir.div.dl.dt.element.em.fieldset.figcaption.figure.font.footer.form.h1.h2.h3.h4.h5.h6.head.header.hgroup.hr.html.i.img.input.ins.kbd.label.legend.li.main.map.mark.marquee.menu.menuitem.meter.nav.nobr.ol.optgroup.option.output.p.picture.pre.progress.q.rp.rt.ruby.s.samp.search.section.select.shadow.slot.small.source.spacer.span.strike.strong.style.sub.summary.sup.table.tbody.td.template.textarea.tfoot.th.thead.time.tr.track.tt.u.ul.var.video.wbr".split(".")), svg$1 = freeze(/* @__PURE__ */ "svg.a.altglyph.altglyphdef.altglyphitem.animatecolor.animatemotion.animatetransform.circle.clippath.defs.desc.ellipse.enterkeyhint.exportparts.filter.font.g.glyph.glyphref.hkern.image.inputmode.line.lineargradient.marker.mask.metadata.mpath.part.path.pattern.polygon.polyline.radialgradient.rect.stop.style.switch.symbol.text.textpath.title.tref.tspan.view.vkern".split(".")), svgFilters = freeze([
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feDropShadow",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence"
]), svgDisallowed = freeze([
	"animate",
	"color-profile",
	"cursor",
	"discard",
	"font-face",
	"font-face-format",
	"font-face-name",
	"font-face-src",
	"font-face-uri",
	"foreignobject",
	"hatch",
	"hatchpath",
	"mesh",
	"meshgradient",
	"meshpatch",
	"meshrow",
	"missing-glyph",
	"script",
	"set",
	"solidcolor",
	"unknown",
	"use"
]), mathMl$1 = freeze(/* @__PURE__ */ "math.menclose.merror.mfenced.mfrac.mglyph.mi.mlabeledtr.mmultiscripts.mn.mo.mover.mpadded.mphantom.mroot.mrow.ms.mspace.msqrt.mstyle.msub.msup.msubsup.mtable.mtd.mtext.mtr.munder.munderover.mprescripts".split(".")), mathMlDisallowed = freeze([
	"maction",
	"maligngroup",
	"malignmark",
	"mlongdiv",
	"mscarries",
	"mscarry",
	"msgroup",
	"mstack",
	"msline",
	"msrow",
	"semantics",
	"annotation",
	"annotation-xml",
	"mprescripts",
	"none"
]), text = freeze(["#text"]), html = freeze(/* @__PURE__ */ "accept.action.align.alt.autocapitalize.autocomplete.autopictureinpicture.autoplay.background.bgcolor.border.capture.cellpadding.cellspacing.checked.cite.class.clear.color.cols.colspan.command.commandfor.controls.controlslist.coords.crossorigin.datetime.decoding.default.dir.disabled.disablepictureinpicture.disableremoteplayback.download.draggable.enctype.enterkeyhint.exportparts.face.for.headers.height.hidden.high.href.hreflang.id.inert.inputmode.integrity.ismap.kind.label.lang.list.loading.loop.low.max.maxlength.media.method.min.minlength.multiple.muted.name.nonce.noshade.novalidate.nowrap.open.optimum.part.pattern.placeholder.playsinline.popover.popovertarget.popovertargetaction.poster.preload.pubdate.radiogroup.readonly.rel.required.rev.reversed.role.rows.rowspan.spellcheck.scope.selected.shape.size.sizes.slot.span.srclang.start.src.srcset.step.style.summary.tabindex.title.translate.type.usemap.valign.value.width.wrap.xmlns".split(".")), svg = freeze(/* @__PURE__ */ "accent-height.accumulate.additive.alignment-baseline.amplitude.ascent.attributename.attributetype.azimuth.basefrequency.baseline-shift.begin.bias.by.class.clip.clippathunits.clip-path.clip-rule.color.color-interpolation.color-interpolation-filters.color-profile.color-rendering.cx.cy.d.dx.dy.diffuseconstant.direction.display.divisor.dominant-baseline.dur.edgemode.elevation.end.exponent.fill.fill-opacity.fill-rule.filter.filterunits.flood-color.flood-opacity.font-family.font-size.font-size-adjust.font-stretch.font-style.font-variant.font-weight.fx.fy.g1.g2.glyph-name.glyphref.gradientunits.gradienttransform.height.href.id.image-rendering.in.in2.intercept.k.k1.k2.k3.k4.kerning.keypoints.keysplines.keytimes.lang.lengthadjust.letter-spacing.kernelmatrix.kernelunitlength.lighting-color.local.marker-end.marker-mid.marker-start.markerheight.markerunits.markerwidth.maskcontentunits.maskunits.max.mask.mask-type.media.method.mode.min.name.numoctaves.offset.operator.opacity.order.orient.orientation.origin.overflow.paint-order.path.pathlength.patterncontentunits.patterntransform.patternunits.points.preservealpha.preserveaspectratio.primitiveunits.r.rx.ry.radius.refx.refy.repeatcount.repeatdur.restart.result.rotate.scale.seed.shape-rendering.slope.specularconstant.specularexponent.spreadmethod.startoffset.stddeviation.stitchtiles.stop-color.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-linecap.stroke-linejoin.stroke-miterlimit.stroke-opacity.stroke.stroke-width.style.surfacescale.systemlanguage.tabindex.tablevalues.targetx.targety.transform.transform-origin.text-anchor.text-decoration.text-orientation.text-rendering.textlength.type.u1.u2.unicode.values.viewbox.visibility.version.vert-adv-y.vert-origin-x.vert-origin-y.width.word-spacing.wrap.writing-mode.xchannelselector.ychannelselector.x.x1.x2.xmlns.y.y1.y2.z.zoomandpan".split(".")), mathMl = freeze(/* @__PURE__ */ "accent.accentunder.align.bevelled.close.columnalign.columnlines.columnspacing.columnspan.denomalign.depth.dir.display.displaystyle.encoding.fence.frame.height.href.id.largeop.length.linethickness.lquote.lspace.mathbackground.mathcolor.mathsize.mathvariant.maxsize.minsize.movablelimits.notation.numalign.open.rowalign.rowlines.rowspacing.rowspan.rspace.rquote.scriptlevel.scriptminsize.scriptsizemultiplier.selection.separator.separators.stretchy.subscriptshift.supscriptshift.symmetric.voffset.width.xmlns".split(".")), xml$1 = freeze([
	"xlink:href",
	"xml:id",
	"xlink:title",
	"xml:space",
	"xmlns:xlink"
]), MUSTACHE_EXPR = seal(/{{[\w\W]*|^[\w\W]*}}/g), ERB_EXPR = seal(/<%[\w\W]*|^[\w\W]*%>/g), TMPLIT_EXPR = seal(/\${[\w\W]*/g), DATA_ATTR = seal(/^data-[\-\w.\u00B7-\uFFFF]+$/), ARIA_ATTR = seal(/^aria-[\-\w]+$/), IS_ALLOWED_URI = seal(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i), IS_SCRIPT_OR_DATA = seal(/^(?:\w+script|data):/i), ATTR_WHITESPACE = seal(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g), DOCTYPE_NAME = seal(/^html$/i), CUSTOM_ELEMENT = seal(/^[a-z][.\w]*(-[.\w]+)+$/i), ELEMENT_MARKUP_PROBE = seal(/<[/\w!]/g), COMMENT_MARKUP_PROBE = seal(/<[/\w]/g), FALLBACK_TAG_CLOSE = seal(/<\/no(script|embed|frames)/i), SELF_CLOSING_TAG = seal(/\/>/i), NODE_TYPE = {
	element: 1,
	attribute: 2,
	text: 3,
	cdataSection: 4,
	entityReference: 5,
	entityNode: 6,
	processingInstruction: 7,
	comment: 8,
	document: 9,
	documentType: 10,
	documentFragment: 11,
	notation: 12
}, getGlobal = function() {
	return typeof window > "u" ? null : window;
}, _createTrustedTypesPolicy = function(e, t) {
	if (typeof e != "object" || typeof e.createPolicy != "function") return null;
	let n = null, r = "data-tt-policy-suffix";
	t && t.hasAttribute(r) && (n = t.getAttribute(r));
	let i = "dompurify" + (n ? "#" + n : "");
	try {
		return e.createPolicy(i, {
			createHTML(e) {
				return e;
			},
			createScriptURL(e) {
				return e;
			}
		});
	} catch {
		return console.warn("TrustedTypes policy " + i + " could not be created."), null;
	}
}, _createHooksMap = function() {
	return {
		afterSanitizeAttributes: [],
		afterSanitizeElements: [],
		afterSanitizeShadowDOM: [],
		beforeSanitizeAttributes: [],
		beforeSanitizeElements: [],
		beforeSanitizeShadowDOM: [],
		uponSanitizeAttribute: [],
		uponSanitizeElement: [],
		uponSanitizeShadowNode: []
	};
}, _resolveSetOption = function(e, t, n, r) {
	return objectHasOwnProperty(e, t) && arrayIsArray(e[t]) ? addToSet(r.base ? clone(r.base) : {}, e[t], r.transform) : n;
};
function createDOMPurify() {
	let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : getGlobal(), t = (e) => createDOMPurify(e);
	if (t.version = "3.4.13", t.removed = [], !e || !e.document || e.document.nodeType !== NODE_TYPE.document || !e.Element) return t.isSupported = !1, t;
	let n = e.document, r = n, i = r.currentScript;
	e.DocumentFragment;
	let a = e.HTMLTemplateElement, o = e.Node, s = e.Element, c = e.NodeFilter;
	e.NamedNodeMap === void 0 && (e.NamedNodeMap || e.MozNamedAttrMap), e.HTMLFormElement;
	let l = e.DOMParser, u = e.trustedTypes, d = s.prototype, p = lookupGetter(d, "cloneNode"), m = lookupGetter(d, "remove"), h = lookupGetter(d, "nextSibling"), g = lookupGetter(d, "childNodes"), _ = lookupGetter(d, "parentNode"), v = lookupGetter(d, "shadowRoot"), y = lookupGetter(d, "attributes"), b = o && o.prototype ? lookupGetter(o.prototype, "nodeType") : null, x = o && o.prototype ? lookupGetter(o.prototype, "nodeName") : null, S = o && o.prototype ? lookupGetter(o.prototype, "ownerDocument") : null;
	if (typeof a == "function") {
		let e = n.createElement("template");
		e.content && e.content.ownerDocument && (n = e.content.ownerDocument);
	}
	let C, w = "", T, ee = !1, E = 0, D = function() {
		if (E > 0) throw typeErrorCreate("A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the \"DOMPurify and Trusted Types\" section of the README.");
	}, O = function(e) {
		D(), E++;
		try {
			return C.createHTML(e);
		} finally {
			E--;
		}
	}, k = function(e) {
		D(), E++;
		try {
			return C.createScriptURL(e);
		} finally {
			E--;
		}
	}, A = function() {
		return ee || (T = _createTrustedTypesPolicy(u, i), ee = !0), T;
	}, M = n, te = M.implementation, ne = M.createNodeIterator, re = M.createDocumentFragment, ie = M.getElementsByTagName, ae = r.importNode, N = _createHooksMap();
	t.isSupported = typeof entries == "function" && typeof _ == "function" && te && te.createHTMLDocument !== void 0;
	let oe = MUSTACHE_EXPR, se = ERB_EXPR, ce = TMPLIT_EXPR, le = DATA_ATTR, P = ARIA_ATTR, ue = IS_SCRIPT_OR_DATA, de = ATTR_WHITESPACE, pe = CUSTOM_ELEMENT, me = IS_ALLOWED_URI, F = null, he = addToSet({}, [
		...html$1,
		...svg$1,
		...svgFilters,
		...mathMl$1,
		...text
	]), I = null, ge = addToSet({}, [
		...html,
		...svg,
		...mathMl,
		...xml$1
	]), L = Object.seal(create(null, {
		tagNameCheck: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: null
		},
		attributeNameCheck: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: null
		},
		allowCustomizedBuiltInElements: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: !1
		}
	})), _e = null, ve = null, R = Object.seal(create(null, {
		tagCheck: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: null
		},
		attributeCheck: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: null
		}
	})), ye = !0, be = !0, xe = !1, Se = !0, Ce = !1, we = !0, Te = !1, Ee = !1, De = null, Oe = null, ke = !1, Ae = !1, je = !1, Me = !1, Ne = !0, Pe = !1, Fe = "user-content-", Ie = !0, z = !1, Le = {}, B = null, V = addToSet({}, /* @__PURE__ */ "annotation-xml.audio.colgroup.desc.foreignobject.head.iframe.math.mi.mn.mo.ms.mtext.noembed.noframes.noscript.plaintext.script.selectedcontent.style.svg.template.thead.title.video.xmp".split(".")), H = null, Re = addToSet({}, [
		"audio",
		"video",
		"img",
		"source",
		"image",
		"track"
	]), ze = null, Be = addToSet({}, [
		"alt",
		"class",
		"for",
		"id",
		"label",
		"name",
		"pattern",
		"placeholder",
		"role",
		"summary",
		"title",
		"value",
		"style",
		"xmlns"
	]), Ve = "http://www.w3.org/1998/Math/MathML", He = "http://www.w3.org/2000/svg", Ue = "http://www.w3.org/1999/xhtml", We = Ue, Ge = !1, Ke = null, qe = addToSet({}, [
		Ve,
		He,
		Ue
	], stringToString), Je = freeze([
		"mi",
		"mo",
		"mn",
		"ms",
		"mtext"
	]), Ye = addToSet({}, Je), Xe = freeze(["annotation-xml"]), Ze = addToSet({}, Xe), Qe = addToSet({}, [
		"title",
		"style",
		"font",
		"a",
		"script"
	]), $e = null, et = ["application/xhtml+xml", "text/html"], tt = "text/html", U = null, rt = null, it = n.createElement("form"), at = function(e) {
		return e instanceof RegExp || e instanceof Function;
	}, ot = function() {
		let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		if (rt && rt === e) return;
		(!e || typeof e != "object") && (e = {}), e = clone(e), $e = et.indexOf(e.PARSER_MEDIA_TYPE) === -1 ? "text/html" : e.PARSER_MEDIA_TYPE, U = $e === "application/xhtml+xml" ? stringToString : stringToLowerCase, F = _resolveSetOption(e, "ALLOWED_TAGS", he, { transform: U }), I = _resolveSetOption(e, "ALLOWED_ATTR", ge, { transform: U }), Ke = _resolveSetOption(e, "ALLOWED_NAMESPACES", qe, { transform: stringToString }), ze = _resolveSetOption(e, "ADD_URI_SAFE_ATTR", Be, {
			transform: U,
			base: Be
		}), H = _resolveSetOption(e, "ADD_DATA_URI_TAGS", Re, {
			transform: U,
			base: Re
		}), B = _resolveSetOption(e, "FORBID_CONTENTS", V, { transform: U }), _e = _resolveSetOption(e, "FORBID_TAGS", clone({}), { transform: U }), ve = _resolveSetOption(e, "FORBID_ATTR", clone({}), { transform: U }), Le = objectHasOwnProperty(e, "USE_PROFILES") ? e.USE_PROFILES && typeof e.USE_PROFILES == "object" ? clone(e.USE_PROFILES) : e.USE_PROFILES : !1, ye = e.ALLOW_ARIA_ATTR !== !1, be = e.ALLOW_DATA_ATTR !== !1, xe = e.ALLOW_UNKNOWN_PROTOCOLS || !1, Se = e.ALLOW_SELF_CLOSE_IN_ATTR !== !1, Ce = e.SAFE_FOR_TEMPLATES || !1, we = e.SAFE_FOR_XML !== !1, Te = e.WHOLE_DOCUMENT || !1, Ae = e.RETURN_DOM || !1, je = e.RETURN_DOM_FRAGMENT || !1, Me = e.RETURN_TRUSTED_TYPE || !1, ke = e.FORCE_BODY || !1, Ne = e.SANITIZE_DOM !== !1, Pe = e.SANITIZE_NAMED_PROPS || !1, Ie = e.KEEP_CONTENT !== !1, z = e.IN_PLACE || !1, me = isRegex(e.ALLOWED_URI_REGEXP) ? e.ALLOWED_URI_REGEXP : IS_ALLOWED_URI, We = typeof e.NAMESPACE == "string" ? e.NAMESPACE : Ue, Ye = objectHasOwnProperty(e, "MATHML_TEXT_INTEGRATION_POINTS") && e.MATHML_TEXT_INTEGRATION_POINTS && typeof e.MATHML_TEXT_INTEGRATION_POINTS == "object" ? clone(e.MATHML_TEXT_INTEGRATION_POINTS) : addToSet({}, Je), Ze = objectHasOwnProperty(e, "HTML_INTEGRATION_POINTS") && e.HTML_INTEGRATION_POINTS && typeof e.HTML_INTEGRATION_POINTS == "object" ? clone(e.HTML_INTEGRATION_POINTS) : addToSet({}, Xe);
		let t = objectHasOwnProperty(e, "CUSTOM_ELEMENT_HANDLING") && e.CUSTOM_ELEMENT_HANDLING && typeof e.CUSTOM_ELEMENT_HANDLING == "object" ? clone(e.CUSTOM_ELEMENT_HANDLING) : create(null);
		if (L = create(null), objectHasOwnProperty(t, "tagNameCheck") && at(t.tagNameCheck) && (L.tagNameCheck = t.tagNameCheck), objectHasOwnProperty(t, "attributeNameCheck") && at(t.attributeNameCheck) && (L.attributeNameCheck = t.attributeNameCheck), objectHasOwnProperty(t, "allowCustomizedBuiltInElements") && typeof t.allowCustomizedBuiltInElements == "boolean" && (L.allowCustomizedBuiltInElements = t.allowCustomizedBuiltInElements), seal(L), Ce && (be = !1), je && (Ae = !0), Le && (F = addToSet({}, text), I = create(null), Le.html === !0 && (addToSet(F, html$1), addToSet(I, html)), Le.svg === !0 && (addToSet(F, svg$1), addToSet(I, svg), addToSet(I, xml$1)), Le.svgFilters === !0 && (addToSet(F, svgFilters), addToSet(I, svg), addToSet(I, xml$1)), Le.mathMl === !0 && (addToSet(F, mathMl$1), addToSet(I, mathMl), addToSet(I, xml$1))), R.tagCheck = null, R.attributeCheck = null, objectHasOwnProperty(e, "ADD_TAGS") && (typeof e.ADD_TAGS == "function" ? R.tagCheck = e.ADD_TAGS : arrayIsArray(e.ADD_TAGS) && (F === he && (F = clone(F)), addToSet(F, e.ADD_TAGS, U))), objectHasOwnProperty(e, "ADD_ATTR") && (typeof e.ADD_ATTR == "function" ? R.attributeCheck = e.ADD_ATTR : arrayIsArray(e.ADD_ATTR) && (I === ge && (I = clone(I)), addToSet(I, e.ADD_ATTR, U))), objectHasOwnProperty(e, "ADD_URI_SAFE_ATTR") && arrayIsArray(e.ADD_URI_SAFE_ATTR) && addToSet(ze, e.ADD_URI_SAFE_ATTR, U), objectHasOwnProperty(e, "FORBID_CONTENTS") && arrayIsArray(e.FORBID_CONTENTS) && (B === V && (B = clone(B)), addToSet(B, e.FORBID_CONTENTS, U)), objectHasOwnProperty(e, "ADD_FORBID_CONTENTS") && arrayIsArray(e.ADD_FORBID_CONTENTS) && (B === V && (B = clone(B)), addToSet(B, e.ADD_FORBID_CONTENTS, U)), Ie && (F["#text"] = !0), Te && addToSet(F, [
			"html",
			"head",
			"body"
		]), F.table && (addToSet(F, ["tbody"]), delete _e.tbody), e.TRUSTED_TYPES_POLICY) {
			if (typeof e.TRUSTED_TYPES_POLICY.createHTML != "function") throw typeErrorCreate("TRUSTED_TYPES_POLICY configuration option must provide a \"createHTML\" hook.");
			if (typeof e.TRUSTED_TYPES_POLICY.createScriptURL != "function") throw typeErrorCreate("TRUSTED_TYPES_POLICY configuration option must provide a \"createScriptURL\" hook.");
			let t = C;
			C = e.TRUSTED_TYPES_POLICY;
			try {
				w = O("");
			} catch (e) {
				throw C = t, e;
			}
		} else e.TRUSTED_TYPES_POLICY === null ? (C = void 0, w = "") : (C === void 0 && (C = A()), C && typeof w == "string" && (w = O("")));
		freeze && freeze(e), rt = e;
	}, lt = addToSet({}, [
		...svg$1,
		...svgFilters,
		...svgDisallowed
	]), ut = addToSet({}, [...mathMl$1, ...mathMlDisallowed]), ft = function(e, t, n) {
		return t.namespaceURI === Ue ? e === "svg" : t.namespaceURI === Ve ? e === "svg" && (n === "annotation-xml" || Ye[n]) : !!lt[e];
	}, pt = function(e, t, n) {
		return t.namespaceURI === Ue ? e === "math" : t.namespaceURI === He ? e === "math" && Ze[n] : !!ut[e];
	}, mt = function(e, t, n) {
		return t.namespaceURI === He && !Ze[n] || t.namespaceURI === Ve && !Ye[n] ? !1 : !ut[e] && (Qe[e] || !lt[e]);
	}, ht = function(e) {
		let t = _(e);
		(!t || !t.tagName) && (t = {
			namespaceURI: We,
			tagName: "template"
		});
		let n = stringToLowerCase(e.tagName), r = stringToLowerCase(t.tagName);
		return Ke[e.namespaceURI] ? e.namespaceURI === He ? ft(n, t, r) : e.namespaceURI === Ve ? pt(n, t, r) : e.namespaceURI === Ue ? mt(n, t, r) : !!($e === "application/xhtml+xml" && Ke[e.namespaceURI]) : !1;
	}, gt = function(e) {
		arrayPush$1(t.removed, { element: e });
		try {
			_(e).removeChild(e);
		} catch {
			if (m(e), !_(e)) throw typeErrorCreate("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place");
		}
	}, W = function(e) {
		vt(e);
		let t = g(e);
		if (t) {
			let e = [];
			arrayForEach(t, (t) => {
				arrayPush$1(e, t);
			}), arrayForEach(e, (e) => {
				try {
					m(e);
				} catch {}
			});
		}
		let n = y(e);
		if (n) for (let t = n.length - 1; t >= 0; --t) {
			let r = n[t], i = r && r.name;
			if (typeof i == "string") try {
				e.removeAttribute(i);
			} catch {}
		}
	}, G = function(e, n) {
		try {
			arrayPush$1(t.removed, {
				attribute: n.getAttributeNode(e),
				from: n
			});
		} catch {
			arrayPush$1(t.removed, {
				attribute: null,
				from: n
			});
		}
		if (n.removeAttribute(e), e === "is") {
			if (Ae || je) try {
				gt(n);
			} catch {}
			else try {
				n.setAttribute(e, "");
			} catch {}
		}
	}, _t = function(e) {
		let t = y(e);
		if (t) for (let n = t.length - 1; n >= 0; --n) {
			let r = t[n], i = r && r.name;
			if (!(typeof i != "string" || I[U(i)])) try {
				e.removeAttribute(i);
			} catch {}
		}
	}, vt = function(e) {
		let t = [e];
		for (; t.length > 0;) {
			let e = t.pop();
			(b ? b(e) : e.nodeType) === NODE_TYPE.element && _t(e);
			let n = g(e);
			if (n) for (let e = n.length - 1; e >= 0; --e) t.push(n[e]);
		}
	}, yt = function(e) {
		if (!we) return;
		let t = [e];
		for (; t.length > 0;) {
			let e = t.pop(), n = b ? b(e) : e.nodeType;
			if (n === NODE_TYPE.processingInstruction || n === NODE_TYPE.comment && regExpTest(COMMENT_MARKUP_PROBE, e.data)) {
				try {
					m(e);
				} catch {}
				continue;
			}
			if (n === NODE_TYPE.element) {
				let t = e, n = U(x ? x(e) : e.nodeName);
				try {
					t.hasAttribute && t.hasAttribute("patchsrc") && t.removeAttribute("patchsrc"), t.hasAttribute && t.hasAttribute("for") && n !== "label" && n !== "output" && t.removeAttribute("for");
				} catch {}
			}
			let r = g(e);
			if (r) for (let e = r.length - 1; e >= 0; --e) t.push(r[e]);
		}
	}, K = function(e) {
		let t = null, r = null;
		if (ke) e = "<remove></remove>" + e;
		else {
			let t = stringMatch(e, /^[\r\n\t ]+/);
			r = t && t[0];
		}
		$e === "application/xhtml+xml" && We === Ue && (e = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head></head><body>" + e + "</body></html>");
		let i = C ? O(e) : e;
		if (We === Ue) try {
			t = new l().parseFromString(i, $e);
		} catch {}
		if (!t || !t.documentElement) {
			t = te.createDocument(We, "template", null);
			try {
				t.documentElement.innerHTML = Ge ? w : i;
			} catch {}
		}
		let a = t.body || t.documentElement;
		return e && r && a.insertBefore(n.createTextNode(r), a.childNodes[0] || null), We === Ue ? ie.call(t, Te ? "html" : "body")[0] : Te ? t.documentElement : a;
	}, bt = function(e) {
		let t = S ? S(e) : e.ownerDocument;
		return ne.call(t || e, e, c.SHOW_ELEMENT | c.SHOW_COMMENT | c.SHOW_TEXT | c.SHOW_PROCESSING_INSTRUCTION | c.SHOW_CDATA_SECTION, null);
	}, xt = function(e) {
		return e = stringReplace(e, oe, " "), e = stringReplace(e, se, " "), e = stringReplace(e, ce, " "), e;
	}, St = function(e) {
		var t;
		e.normalize();
		let n = S ? S(e) : e.ownerDocument, r = ne.call(n || e, e, c.SHOW_TEXT | c.SHOW_COMMENT | c.SHOW_CDATA_SECTION | c.SHOW_PROCESSING_INSTRUCTION, null), i = r.nextNode();
		for (; i;) i.data = xt(i.data), i = r.nextNode();
		let a = e.querySelectorAll?.call(e, "template");
		a && arrayForEach(a, (e) => {
			J(e.content) && St(e.content);
		});
	}, q = function(e) {
		let t = x ? x(e) : null;
		return typeof t != "string" || U(t) !== "form" ? !1 : typeof e.nodeName != "string" || typeof e.textContent != "string" || typeof e.removeChild != "function" || e.attributes !== y(e) || typeof e.removeAttribute != "function" || typeof e.setAttribute != "function" || typeof e.namespaceURI != "string" || typeof e.insertBefore != "function" || typeof e.hasChildNodes != "function" || e.nodeType !== b(e) || e.childNodes !== g(e);
	}, J = function(e) {
		if (!b || typeof e != "object" || !e) return !1;
		try {
			return b(e) === NODE_TYPE.documentFragment;
		} catch {
			return !1;
		}
	}, Ct = function(e) {
		if (!b || typeof e != "object" || !e) return !1;
		try {
			return typeof b(e) == "number";
		} catch {
			return !1;
		}
	};
	function wt(e, n, r) {
		e.length !== 0 && arrayForEach(e, (e) => {
			e.call(t, n, r, rt);
		});
	}
	let Tt = function(e, t) {
		return !!(we && e.hasChildNodes() && !Ct(e.firstElementChild) && regExpTest(ELEMENT_MARKUP_PROBE, e.textContent) && regExpTest(ELEMENT_MARKUP_PROBE, e.innerHTML) || we && e.namespaceURI === Ue && t === "style" && Ct(e.firstElementChild) || e.nodeType === NODE_TYPE.processingInstruction || we && e.nodeType === NODE_TYPE.comment && regExpTest(COMMENT_MARKUP_PROBE, e.data));
	}, Et = function(e, t, n) {
		if (!_e[t] && At(t) && (L.tagNameCheck instanceof RegExp && regExpTest(L.tagNameCheck, t) || L.tagNameCheck instanceof Function && L.tagNameCheck(t))) return !1;
		if (Ie && !B[t]) {
			let t = _(e), r = g(e);
			if (r && t) {
				let i = r.length;
				for (let a = i - 1; a >= 0; --a) {
					let i = e === n ? p(r[a], !0) : r[a];
					t.insertBefore(i, h(e));
				}
			}
		}
		return gt(e), !0;
	}, Dt = function(e, t, n, r) {
		return e.length === 0 ? t : t === n || t === r ? clone(t) : t;
	}, Y = function(e, n) {
		if (wt(N.beforeSanitizeElements, e, null), e !== n && _(e) === null) return z && vt(e), !0;
		if (q(e)) return gt(e), !0;
		let r = U(x ? x(e) : e.nodeName);
		if (F = Dt(N.uponSanitizeElement, F, he, De), wt(N.uponSanitizeElement, e, {
			tagName: r,
			allowedTags: F
		}), e !== n && _(e) === null) return z && vt(e), !0;
		if (Tt(e, r)) return gt(e), !0;
		if (_e[r] || !(R.tagCheck instanceof Function && R.tagCheck(r)) && !F[r]) {
			let t = Et(e, r, n);
			return t === !1 && wt(N.afterSanitizeElements, e, null), t;
		}
		if ((b ? b(e) : e.nodeType) === NODE_TYPE.element && !ht(e) || (r === "noscript" || r === "noembed" || r === "noframes") && regExpTest(FALLBACK_TAG_CLOSE, e.innerHTML)) return gt(e), !0;
		if (Ce && e.nodeType === NODE_TYPE.text) {
			let n = xt(e.textContent);
			e.textContent !== n && (arrayPush$1(t.removed, { element: e.cloneNode() }), e.textContent = n);
		}
		return wt(N.afterSanitizeElements, e, null), !1;
	}, Ot = function(e, t, r) {
		if (ve[t] || we && t === "patchsrc" || we && t === "for" && e !== "label" && e !== "output" || Ne && (t === "id" || t === "name") && (r in n || r in it)) return !1;
		let i = I[t] || R.attributeCheck instanceof Function && R.attributeCheck(t, e);
		if (!(be && regExpTest(le, t)) && !(ye && regExpTest(P, t))) {
			if (!i) {
				if (!(At(e) && (L.tagNameCheck instanceof RegExp && regExpTest(L.tagNameCheck, e) || L.tagNameCheck instanceof Function && L.tagNameCheck(e)) && (L.attributeNameCheck instanceof RegExp && regExpTest(L.attributeNameCheck, t) || L.attributeNameCheck instanceof Function && L.attributeNameCheck(t, e)) || t === "is" && L.allowCustomizedBuiltInElements && (L.tagNameCheck instanceof RegExp && regExpTest(L.tagNameCheck, r) || L.tagNameCheck instanceof Function && L.tagNameCheck(r)))) return !1;
			} else if (!ze[t] && !regExpTest(me, stringReplace(r, de, "")) && !((t === "src" || t === "xlink:href" || t === "href") && e !== "script" && stringIndexOf(r, "data:") === 0 && H[e]) && !(xe && !regExpTest(ue, stringReplace(r, de, ""))) && r) return !1;
		}
		return !0;
	}, kt = addToSet({}, [
		"annotation-xml",
		"color-profile",
		"font-face",
		"font-face-format",
		"font-face-name",
		"font-face-src",
		"font-face-uri",
		"missing-glyph"
	]), At = function(e) {
		return !kt[stringToLowerCase(e)] && regExpTest(pe, e);
	}, jt = function(e, t, n, r) {
		if (C && typeof u == "object" && typeof u.getAttributeType == "function" && !n) switch (u.getAttributeType(e, t)) {
			case "TrustedHTML": return O(r);
			case "TrustedScriptURL": return k(r);
		}
		return r;
	}, Mt = function(e, n, r, i) {
		try {
			r ? e.setAttributeNS(r, n, i) : e.setAttribute(n, i), q(e) ? gt(e) : arrayPop(t.removed);
		} catch {
			G(n, e);
		}
	}, Nt = function(e) {
		wt(N.beforeSanitizeAttributes, e, null);
		let t = e.attributes;
		if (!t || q(e)) return;
		I = Dt(N.uponSanitizeAttribute, I, ge, Oe);
		let n = {
			attrName: "",
			attrValue: "",
			keepAttr: !0,
			allowedAttributes: I,
			forceKeepAttr: void 0
		}, r = t.length, i = U(e.nodeName);
		for (; r--;) {
			let a = t[r], o = a.name, s = a.namespaceURI, c = a.value, l = U(o), u = c, d = o === "value" ? u : stringTrim(u);
			if (n.attrName = l, n.attrValue = d, n.keepAttr = !0, n.forceKeepAttr = void 0, wt(N.uponSanitizeAttribute, e, n), d = n.attrValue, Pe && (l === "id" || l === "name") && stringIndexOf(d, Fe) !== 0 && (G(o, e), d = Fe + d), we && regExpTest(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i, d)) {
				G(o, e);
				continue;
			}
			if (l === "attributename" && stringMatch(d, "href")) {
				G(o, e);
				continue;
			}
			if (!n.forceKeepAttr) {
				if (!n.keepAttr) {
					G(o, e);
					continue;
				}
				if (!Se && regExpTest(SELF_CLOSING_TAG, d)) {
					G(o, e);
					continue;
				}
				if (Ce && (d = xt(d)), !Ot(i, l, d)) {
					G(o, e);
					continue;
				}
				d = jt(i, l, s, d), d !== u && Mt(e, o, s, d);
			}
		}
		wt(N.afterSanitizeAttributes, e, null);
	}, Pt = function(e) {
		let t = null, n = bt(e);
		for (wt(N.beforeSanitizeShadowDOM, e, null); t = n.nextNode();) if (wt(N.uponSanitizeShadowNode, t, null), Y(t, e), Nt(t), J(t.content) && Pt(t.content), (b ? b(t) : t.nodeType) === NODE_TYPE.element) {
			let e = v(t);
			J(e) && (Ft(e), Pt(e));
		}
		wt(N.afterSanitizeShadowDOM, e, null);
	}, Ft = function(e) {
		let t = [{
			node: e,
			shadow: null
		}];
		for (; t.length > 0;) {
			let e = t.pop();
			if (e.shadow) {
				Pt(e.shadow);
				continue;
			}
			let n = e.node, r = (b ? b(n) : n.nodeType) === NODE_TYPE.element, i = g(n);
			if (i) for (let e = i.length - 1; e >= 0; --e) t.push({
				node: i[e],
				shadow: null
			});
			if (r) {
				let e = x ? x(n) : null;
				if (typeof e == "string" && U(e) === "template") {
					let e = n.content;
					J(e) && t.push({
						node: e,
						shadow: null
					});
				}
			}
			if (r) {
				let e = v(n);
				J(e) && t.push({
					node: null,
					shadow: e
				}, {
					node: e,
					shadow: null
				});
			}
		}
	};
	return t.sanitize = function(e) {
		let n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = null, a = null, o = null, s = null;
		if (Ge = !e, Ge && (e = "<!-->"), typeof e != "string" && !Ct(e) && (e = stringifyValue(e), typeof e != "string")) throw typeErrorCreate("dirty is not a string, aborting");
		if (!t.isSupported) return e;
		Ee ? (F = De, I = Oe) : ot(n), (N.uponSanitizeElement.length > 0 || N.uponSanitizeAttribute.length > 0) && (F = clone(F)), N.uponSanitizeAttribute.length > 0 && (I = clone(I)), t.removed = [];
		let c = z && typeof e != "string" && Ct(e);
		if (c) {
			yt(e);
			let t = x ? x(e) : e.nodeName;
			if (typeof t == "string") {
				let n = U(t);
				if (!F[n] || _e[n]) throw W(e), typeErrorCreate("root node is forbidden and cannot be sanitized in-place");
			}
			if (q(e)) throw W(e), typeErrorCreate("root node is clobbered and cannot be sanitized in-place");
			try {
				Ft(e);
			} catch (t) {
				throw W(e), t;
			}
		} else if (Ct(e)) i = K("<!---->"), a = i.ownerDocument.importNode(e, !0), a.nodeType === NODE_TYPE.element && a.nodeName === "BODY" || a.nodeName === "HTML" ? i = a : i.appendChild(a), Ft(a);
		else {
			if (!Ae && !Ce && !Te && e.indexOf("<") === -1) return C && Me ? O(e) : e;
			if (i = K(e), !i) return Ae ? null : Me ? w : "";
		}
		i && ke && gt(i.firstChild);
		let l = c ? e : i;
		try {
			let e = bt(l);
			for (; o = e.nextNode();) Y(o, l), Nt(o), J(o.content) && Pt(o.content);
		} catch (n) {
			throw c && (W(e), arrayForEach(t.removed, (e) => {
				e.element && vt(e.element);
			})), n;
		}
		if (c) return arrayForEach(t.removed, (e) => {
			e.element && vt(e.element);
		}), Ce && St(e), e;
		if (Ae) {
			if (Ce && St(i), je) for (s = re.call(i.ownerDocument); i.firstChild;) s.appendChild(i.firstChild);
			else s = i;
			return (I.shadowroot || I.shadowrootmode) && (s = ae.call(r, s, !0)), s;
		}
		let u = Te ? i.outerHTML : i.innerHTML;
		return Te && F["!doctype"] && i.ownerDocument && i.ownerDocument.doctype && i.ownerDocument.doctype.name && regExpTest(DOCTYPE_NAME, i.ownerDocument.doctype.name) && (u = "<!DOCTYPE " + i.ownerDocument.doctype.name + ">\n" + u), Ce && (u = xt(u)), C && Me ? O(u) : u;
	}, t.setConfig = function() {
		let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		ot(e), Ee = !0, De = F, Oe = I;
	}, t.clearConfig = function() {
		rt = null, Ee = !1, De = null, Oe = null, C = T, w = "";
	}, t.isValidAttribute = function(e, t, n) {
		rt || ot({});
		let r = U(e), i = U(t);
		return Ot(r, i, n);
	}, t.addHook = function(e, t) {
		typeof t == "function" && objectHasOwnProperty(N, e) && arrayPush$1(N[e], t);
	}, t.removeHook = function(e, t) {
		if (objectHasOwnProperty(N, e)) {
			if (t !== void 0) {
				let n = arrayLastIndexOf(N[e], t);
				return n === -1 ? void 0 : arraySplice(N[e], n, 1)[0];
			}
			return arrayPop(N[e]);
		}
	}, t.removeHooks = function(e) {
		objectHasOwnProperty(N, e) && (N[e] = []);
	}, t.removeAllHooks = function() {
		N = _createHooksMap();
	}, t;
}
var purify = createDOMPurify(), require_util = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = r();
	t.exports = {
		assign: n,
		create: i(),
		trim: a(),
		bind: o,
		slice: s,
		each: c,
		map: l,
		pluck: u,
		isList: d,
		isFunction: p,
		isObject: m,
		Global: typeof window < "u" ? window : global
	};
	function r() {
		return Object.assign ? Object.assign : function(e, t, n, r) {
			for (var i = 1; i < arguments.length; i++) c(Object(arguments[i]), function(t, n) {
				e[n] = t;
			});
			return e;
		};
	}
	function i() {
		if (Object.create) return function(e, t, r, i) {
			var a = s(arguments, 1);
			return n.apply(this, [Object.create(e)].concat(a));
		};
		{
			function e() {}
			return function(t, r, i, a) {
				var o = s(arguments, 1);
				return e.prototype = t, n.apply(this, [new e()].concat(o));
			};
		}
	}
	function a() {
		return String.prototype.trim ? function(e) {
			return String.prototype.trim.call(e);
		} : function(e) {
			return e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, "");
		};
	}
	function o(e, t) {
		return function() {
			return t.apply(e, Array.prototype.slice.call(arguments, 0));
		};
	}
	function s(e, t) {
		return Array.prototype.slice.call(e, t || 0);
	}
	function c(e, t) {
		u(e, function(e, n) {
			return t(e, n), !1;
		});
	}
	function l(e, t) {
		var n = d(e) ? [] : {};
		return u(e, function(e, r) {
			return n[r] = t(e, r), !1;
		}), n;
	}
	function u(e, t) {
		if (d(e)) {
			for (var n = 0; n < e.length; n++) if (t(e[n], n)) return e[n];
		} else for (var r in e) if (e.hasOwnProperty(r) && t(e[r], r)) return e[r];
	}
	function d(e) {
		return e != null && typeof e != "function" && typeof e.length == "number";
	}
	function p(e) {
		return e && {}.toString.call(e) === "[object Function]";
	}
	function m(e) {
		return e && {}.toString.call(e) === "[object Object]";
	}
})), require_store_engine = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = require_util(), r = n.slice, i = n.pluck, a = n.each, o = n.bind, s = n.create, c = n.isList, l = n.isFunction, u = n.isObject;
	t.exports = { createStore: m };
	var d = {
		version: "2.0.12",
		enabled: !1,
		get: function(e, t) {
			var n = this.storage.read(this._namespacePrefix + e);
			return this._deserialize(n, t);
		},
		set: function(e, t) {
			return t === void 0 ? this.remove(e) : (this.storage.write(this._namespacePrefix + e, this._serialize(t)), t);
		},
		remove: function(e) {
			this.storage.remove(this._namespacePrefix + e);
		},
		each: function(e) {
			var t = this;
			this.storage.each(function(n, r) {
				e.call(t, t._deserialize(n), (r || "").replace(t._namespaceRegexp, ""));
			});
		},
		clearAll: function() {
			this.storage.clearAll();
		},
		hasNamespace: function(e) {
			return this._namespacePrefix == "__storejs_" + e + "_";
		},
		createStore: function() {
			return m.apply(this, arguments);
		},
		addPlugin: function(e) {
			this._addPlugin(e);
		},
		namespace: function(e) {
			return m(this.storage, this.plugins, e);
		}
	};
	function p() {
		var e = typeof console > "u" ? null : console;
		e && (e.warn ? e.warn : e.log).apply(e, arguments);
	}
	function m(e, t, n) {
		n || (n = ""), e && !c(e) && (e = [e]), t && !c(t) && (t = [t]);
		var m = n ? "__storejs_" + n + "_" : "", h = n ? RegExp("^" + m) : null;
		if (!/^[a-zA-Z0-9_\-]*$/.test(n)) throw Error("store.js namespaces can only have alphanumerics + underscores and dashes");
		var g = s({
			_namespacePrefix: m,
			_namespaceRegexp: h,
			_testStorage: function(e) {
				try {
					var t = "__storejs__test__";
					e.write(t, t);
					var n = e.read(t) === t;
					return e.remove(t), n;
				} catch {
					return !1;
				}
			},
			_assignPluginFnProp: function(e, t) {
				var n = this[t];
				this[t] = function() {
					var t = r(arguments, 0), i = this;
					function o() {
						if (n) return a(arguments, function(e, n) {
							t[n] = e;
						}), n.apply(i, t);
					}
					var s = [o].concat(t);
					return e.apply(i, s);
				};
			},
			_serialize: function(e) {
				return JSON.stringify(e);
			},
			_deserialize: function(e, t) {
				if (!e) return t;
				var n = "";
				try {
					n = JSON.parse(e);
				} catch {
					n = e;
				}
				return n === void 0 ? t : n;
			},
			_addStorage: function(e) {
				this.enabled || this._testStorage(e) && (this.storage = e, this.enabled = !0);
			},
			_addPlugin: function(e) {
				var t = this;
				if (c(e)) {
					a(e, function(e) {
						t._addPlugin(e);
					});
					return;
				}
				if (!i(this.plugins, function(t) {
					return e === t;
				})) {
					if (this.plugins.push(e), !l(e)) throw Error("Plugins must be function values that return objects");
					var n = e.call(this);
					if (!u(n)) throw Error("Plugins must return an object of function properties");
					a(n, function(n, r) {
						if (!l(n)) throw Error("Bad plugin property: " + r + " from plugin " + e.name + ". Plugins should only return functions.");
						t._assignPluginFnProp(n, r);
					});
				}
			},
			addStorage: function(e) {
				p("store.addStorage(storage) is deprecated. Use createStore([storages])"), this._addStorage(e);
			}
		}, d, { plugins: [] });
		return g.raw = {}, a(g, function(e, t) {
			l(e) && (g.raw[t] = o(g, e));
		}), a(e, function(e) {
			g._addStorage(e);
		}), a(t, function(e) {
			g._addPlugin(e);
		}), g;
	}
})), require_localStorage = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = require_util().Global;
	t.exports = {
		name: "localStorage",
		read: i,
		write: a,
		each: o,
		remove: s,
		clearAll: c
	};
	function r() {
		return n.localStorage;
	}
	function i(e) {
		return r().getItem(e);
	}
	function a(e, t) {
		return r().setItem(e, t);
	}
	function o(e) {
		for (var t = r().length - 1; t >= 0; t--) {
			var n = r().key(t);
			e(i(n), n);
		}
	}
	function s(e) {
		return r().removeItem(e);
	}
	function c() {
		return r().clear();
	}
})), require_oldFF_globalStorage = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = require_util().Global;
	t.exports = {
		name: "oldFF-globalStorage",
		read: i,
		write: a,
		each: o,
		remove: s,
		clearAll: c
	};
	var r = n.globalStorage;
	function i(e) {
		return r[e];
	}
	function a(e, t) {
		r[e] = t;
	}
	function o(e) {
		for (var t = r.length - 1; t >= 0; t--) {
			var n = r.key(t);
			e(r[n], n);
		}
	}
	function s(e) {
		return r.removeItem(e);
	}
	function c() {
		o(function(e, t) {
			delete r[e];
		});
	}
})), require_oldIE_userDataStorage = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = require_util().Global;
	t.exports = {
		name: "oldIE-userDataStorage",
		write: s,
		read: c,
		each: l,
		remove: u,
		clearAll: d
	};
	var r = "storejs", i = n.document, a = h(), o = (n.navigator ? n.navigator.userAgent : "").match(/ (MSIE 8|MSIE 9|MSIE 10)\./);
	function s(e, t) {
		if (!o) {
			var n = m(e);
			a(function(e) {
				e.setAttribute(n, t), e.save(r);
			});
		}
	}
	function c(e) {
		if (!o) {
			var t = m(e), n = null;
			return a(function(e) {
				n = e.getAttribute(t);
			}), n;
		}
	}
	function l(e) {
		a(function(t) {
			for (var n = t.XMLDocument.documentElement.attributes, r = n.length - 1; r >= 0; r--) {
				var i = n[r];
				e(t.getAttribute(i.name), i.name);
			}
		});
	}
	function u(e) {
		var t = m(e);
		a(function(e) {
			e.removeAttribute(t), e.save(r);
		});
	}
	function d() {
		a(function(e) {
			var t = e.XMLDocument.documentElement.attributes;
			e.load(r);
			for (var n = t.length - 1; n >= 0; n--) e.removeAttribute(t[n].name);
			e.save(r);
		});
	}
	var p = /* @__PURE__ */ RegExp("[!\"#$%&'()*+,/\\\\:;<=>?@[\\]^`{|}~]", "g");
	function m(e) {
		return e.replace(/^\d/, "___$&").replace(p, "___");
	}
	function h() {
		if (!i || !i.documentElement || !i.documentElement.addBehavior) return null;
		var e = "script", t, n, a;
		try {
			n = new ActiveXObject("htmlfile"), n.open(), n.write("<" + e + ">document.w=window</" + e + "><iframe src=\"/favicon.ico\"></iframe>"), n.close(), t = n.w.frames[0].document, a = t.createElement("div");
		} catch {
			a = i.createElement("div"), t = i.body;
		}
		return function(e) {
			var n = [].slice.call(arguments, 0);
			n.unshift(a), t.appendChild(a), a.addBehavior("#default#userData"), a.load(r), e.apply(this, n), t.removeChild(a);
		};
	}
})), require_cookieStorage = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = require_util(), r = n.Global, i = n.trim;
	t.exports = {
		name: "cookieStorage",
		read: o,
		write: c,
		each: s,
		remove: l,
		clearAll: u
	};
	var a = r.document;
	function o(e) {
		if (!e || !d(e)) return null;
		var t = "(?:^|.*;\\s*)" + escape(e).replace(/[\-\.\+\*]/g, "\\$&") + "\\s*\\=\\s*((?:[^;](?!;))*[^;]?).*";
		return unescape(a.cookie.replace(new RegExp(t), "$1"));
	}
	function s(e) {
		for (var t = a.cookie.split(/; ?/g), n = t.length - 1; n >= 0; n--) if (i(t[n])) {
			var r = t[n].split("="), o = unescape(r[0]);
			e(unescape(r[1]), o);
		}
	}
	function c(e, t) {
		e && (a.cookie = escape(e) + "=" + escape(t) + "; expires=Tue, 19 Jan 2038 03:14:07 GMT; path=/");
	}
	function l(e) {
		!e || !d(e) || (a.cookie = escape(e) + "=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/");
	}
	function u() {
		s(function(e, t) {
			l(t);
		});
	}
	function d(e) {
		return RegExp("(?:^|;\\s*)" + escape(e).replace(/[\-\.\+\*]/g, "\\$&") + "\\s*\\=").test(a.cookie);
	}
})), require_sessionStorage = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = require_util().Global;
	t.exports = {
		name: "sessionStorage",
		read: i,
		write: a,
		each: o,
		remove: s,
		clearAll: c
	};
	function r() {
		return n.sessionStorage;
	}
	function i(e) {
		return r().getItem(e);
	}
	function a(e, t) {
		return r().setItem(e, t);
	}
	function o(e) {
		for (var t = r().length - 1; t >= 0; t--) {
			var n = r().key(t);
			e(i(n), n);
		}
	}
	function s(e) {
		return r().removeItem(e);
	}
	function c() {
		return r().clear();
	}
})), require_memoryStorage = /* @__PURE__ */ __commonJSMin(((e, t) => {
	t.exports = {
		name: "memoryStorage",
		read: r,
		write: i,
		each: a,
		remove: o,
		clearAll: s
	};
	var n = {};
	function r(e) {
		return n[e];
	}
	function i(e, t) {
		n[e] = t;
	}
	function a(e) {
		for (var t in n) n.hasOwnProperty(t) && e(n[t], t);
	}
	function o(e) {
		delete n[e];
	}
	function s(e) {
		n = {};
	}
})), require_all = /* @__PURE__ */ __commonJSMin(((e, t) => {
	t.exports = [
		require_localStorage(),
		require_oldFF_globalStorage(),
		require_oldIE_userDataStorage(),
		require_cookieStorage(),
		require_sessionStorage(),
		require_memoryStorage()
	];
})), require_json2$1 = /* @__PURE__ */ __commonJSMin((() => {
	typeof JSON != "object" && (JSON = {}), (function() {
		var rx_one = /^[\],:{}\s]*$/, rx_two = /\\(?:["\\\/bfnrt]|u[0-9a-fA-F]{4})/g, rx_three = /"[^"\\\n\r]*"|true|false|null|-?\d+(?:\.\d*)?(?:[eE][+\-]?\d+)?/g, rx_four = /(?:^|:|,)(?:\s*\[)+/g, rx_escapable = /[\\"\u0000-\u001f\u007f-\u009f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, rx_dangerous = /[\u0000\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g;
		function f(e) {
			return e < 10 ? "0" + e : e;
		}
		function this_value() {
			return this.valueOf();
		}
		typeof Date.prototype.toJSON != "function" && (Date.prototype.toJSON = function() {
			return isFinite(this.valueOf()) ? this.getUTCFullYear() + "-" + f(this.getUTCMonth() + 1) + "-" + f(this.getUTCDate()) + "T" + f(this.getUTCHours()) + ":" + f(this.getUTCMinutes()) + ":" + f(this.getUTCSeconds()) + "Z" : null;
		}, Boolean.prototype.toJSON = this_value, Number.prototype.toJSON = this_value, String.prototype.toJSON = this_value);
		var gap, indent, meta, rep;
		function quote(e) {
			return rx_escapable.lastIndex = 0, rx_escapable.test(e) ? "\"" + e.replace(rx_escapable, function(e) {
				var t = meta[e];
				return typeof t == "string" ? t : "\\u" + ("0000" + e.charCodeAt(0).toString(16)).slice(-4);
			}) + "\"" : "\"" + e + "\"";
		}
		function str(e, t) {
			var n, r, i, a, o = gap, s, c = t[e];
			switch (c && typeof c == "object" && typeof c.toJSON == "function" && (c = c.toJSON(e)), typeof rep == "function" && (c = rep.call(t, e, c)), typeof c) {
				case "string": return quote(c);
				case "number": return isFinite(c) ? String(c) : "null";
				case "boolean":
				case "null": return String(c);
				case "object":
					if (!c) return "null";
					if (gap += indent, s = [], Object.prototype.toString.apply(c) === "[object Array]") {
						for (a = c.length, n = 0; n < a; n += 1) s[n] = str(n, c) || "null";
						return i = s.length === 0 ? "[]" : gap ? "[\n" + gap + s.join(",\n" + gap) + "\n" + o + "]" : "[" + s.join(",") + "]", gap = o, i;
					}
					if (rep && typeof rep == "object") for (a = rep.length, n = 0; n < a; n += 1) typeof rep[n] == "string" && (r = rep[n], i = str(r, c), i && s.push(quote(r) + (gap ? ": " : ":") + i));
					else for (r in c) Object.prototype.hasOwnProperty.call(c, r) && (i = str(r, c), i && s.push(quote(r) + (gap ? ": " : ":") + i));
					return i = s.length === 0 ? "{}" : gap ? "{\n" + gap + s.join(",\n" + gap) + "\n" + o + "}" : "{" + s.join(",") + "}", gap = o, i;
			}
		}
		typeof JSON.stringify != "function" && (meta = {
			"\b": "\\b",
			"	": "\\t",
			"\n": "\\n",
			"\f": "\\f",
			"\r": "\\r",
			"\"": "\\\"",
			"\\": "\\\\"
		}, JSON.stringify = function(e, t, n) {
			var r;
			if (gap = "", indent = "", typeof n == "number") for (r = 0; r < n; r += 1) indent += " ";
			else typeof n == "string" && (indent = n);
			if (rep = t, t && typeof t != "function" && (typeof t != "object" || typeof t.length != "number")) throw Error("JSON.stringify");
			return str("", { "": e });
		}), typeof JSON.parse != "function" && (JSON.parse = function(text, reviver) {
			var j;
			function walk(e, t) {
				var n, r, i = e[t];
				if (i && typeof i == "object") for (n in i) Object.prototype.hasOwnProperty.call(i, n) && (r = walk(i, n), r === void 0 ? delete i[n] : i[n] = r);
				return reviver.call(e, t, i);
			}
			if (text = String(text), rx_dangerous.lastIndex = 0, rx_dangerous.test(text) && (text = text.replace(rx_dangerous, function(e) {
				return "\\u" + ("0000" + e.charCodeAt(0).toString(16)).slice(-4);
			})), rx_one.test(text.replace(rx_two, "@").replace(rx_three, "]").replace(rx_four, ""))) return j = eval("(" + text + ")"), typeof reviver == "function" ? walk({ "": j }, "") : j;
			throw SyntaxError("JSON.parse");
		});
	})();
})), require_json2 = /* @__PURE__ */ __commonJSMin(((e, t) => {
	t.exports = n;
	function n() {
		return require_json2$1(), {};
	}
})), require_store_legacy = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = require_store_engine(), r = require_all(), i = [require_json2()];
	t.exports = n.createStore(r, i);
})), import_store_legacy = /* @__PURE__ */ __toESM(require_store_legacy()), Storage = class {
	constructor(e) {
		this.namespace = e;
	}
	set(e, t, n, r) {
		if (import_store_legacy.default.enabled && (this.removeExpiredKeys(), e && t !== void 0)) {
			t.documentElement && (t = new XMLSerializer().serializeToString(t.documentElement));
			try {
				import_store_legacy.default.set(e, {
					namespace: this.namespace,
					val: t,
					exp: n,
					time: (/* @__PURE__ */ new Date()).getTime() / 1e3
				});
			} catch (e) {
				if (e instanceof Error) {
					let t = e;
					if (t.quotaExceeded = isQuotaExceeded(e), t.quotaExceeded && r) r(e);
					else throw t;
				}
				throw e;
			}
		}
	}
	remove(e) {
		import_store_legacy.default.enabled && e && import_store_legacy.default.remove(e);
	}
	removeExpiredKeys() {
		import_store_legacy.default.enabled && import_store_legacy.default.each((e, t) => {
			e && e.exp && (/* @__PURE__ */ new Date()).getTime() / 1e3 - e.time > e.exp && this.remove(t);
		});
	}
	removeAll() {
		import_store_legacy.default.enabled;
	}
	removeNamespace() {
		import_store_legacy.default.each((e, t) => {
			e.namespace && e.namespace === this.namespace && this.remove(t);
		});
	}
	get(e) {
		if (import_store_legacy.default.enabled && e && (this.removeExpiredKeys(), e)) {
			var t = import_store_legacy.default.get(e);
			return t ? t.val : void 0;
		}
	}
};
function isQuotaExceeded(e) {
	var t = !1;
	if (e) {
		if (e.code) switch (e.code) {
			case 22:
				t = !0;
				break;
			case 1014: e.name === "NS_ERROR_DOM_QUOTA_REACHED" && (t = !0);
		}
		else e.number === -2147024882 && (t = !0);
	}
	return t;
}
//#endregion
//#region packages/utils/src/index.ts
var { sanitize } = purify;
function drawSvgStringAsElement(e) {
	if (e && e.trim().indexOf("<svg") == 0) {
		var t = new DOMParser().parseFromString(e, "text/xml").documentElement;
		t.setAttribute("aria-hidden", "true");
		var n = document.createElement("div");
		return n.className = "svgImg", n.appendChild(t), n;
	}
	throw Error("No svg string given. Cannot draw");
}
function hasClass(e, t) {
	if (e) return e.classList ? e.classList.contains(t) : !!e.className.match(RegExp("(\\s|^)" + t + "(\\s|$)"));
}
function addClass(e, ...t) {
	if (e) for (let n of t) e.classList ? e.classList.add(n) : hasClass(e, n) || (e.className += " " + n);
}
function removeClass(e, t) {
	if (e) {
		if (e.classList) e.classList.remove(t);
		else if (hasClass(e, t)) {
			var n = RegExp("(\\s|^)" + t + "(\\s|$)");
			e.className = e.className.replace(n, " ");
		}
	}
}
//#endregion
//#region node_modules/strict-uri-encode/index.js
var require_strict_uri_encode = /* @__PURE__ */ __commonJSMin(((e, t) => {
	t.exports = (e) => encodeURIComponent(e).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
})), require_decode_uri_component = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = "%[a-f0-9]{2}", r = RegExp("(" + n + ")|([^%]+?)", "gi"), i = RegExp("(" + n + ")+", "gi");
	function a(e, t) {
		try {
			return [decodeURIComponent(e.join(""))];
		} catch {}
		if (e.length === 1) return e;
		t = t || 1;
		var n = e.slice(0, t), r = e.slice(t);
		return Array.prototype.concat.call([], a(n), a(r));
	}
	function o(e) {
		try {
			return decodeURIComponent(e);
		} catch {
			for (var t = e.match(r) || [], n = 1; n < t.length; n++) e = a(t, n).join(""), t = e.match(r) || [];
			return e;
		}
	}
	function s(e) {
		for (var t = {
			"%FE%FF": "��",
			"%FF%FE": "��"
		}, n = i.exec(e); n;) {
			try {
				t[n[0]] = decodeURIComponent(n[0]);
			} catch {
				var r = o(n[0]);
				r !== n[0] && (t[n[0]] = r);
			}
			n = i.exec(e);
		}
		t["%C2"] = "�";
		for (var a = Object.keys(t), s = 0; s < a.length; s++) {
			var c = a[s];
			e = e.replace(new RegExp(c, "g"), t[c]);
		}
		return e;
	}
	t.exports = function(e) {
		if (typeof e != "string") throw TypeError("Expected `encodedURI` to be of type `string`, got `" + typeof e + "`");
		try {
			return e = e.replace(/\+/g, " "), decodeURIComponent(e);
		} catch {
			return s(e);
		}
	};
})), require_split_on_first = /* @__PURE__ */ __commonJSMin(((e, t) => {
	t.exports = (e, t) => {
		if (typeof e != "string" || typeof t != "string") throw TypeError("Expected the arguments to be of type `string`");
		if (t === "") return [e];
		let n = e.indexOf(t);
		return n === -1 ? [e] : [e.slice(0, n), e.slice(n + t.length)];
	};
})), require_filter_obj = /* @__PURE__ */ __commonJSMin(((e, t) => {
	t.exports = function(e, t) {
		for (var n = {}, r = Object.keys(e), i = Array.isArray(t), a = 0; a < r.length; a++) {
			var o = r[a], s = e[o];
			(i ? t.indexOf(o) !== -1 : t(o, s, e)) && (n[o] = s);
		}
		return n;
	};
})), require_query_string = /* @__PURE__ */ __commonJSMin(((e) => {
	var t = require_strict_uri_encode(), n = require_decode_uri_component(), r = require_split_on_first(), i = require_filter_obj(), a = (e) => e == null;
	function o(e) {
		switch (e.arrayFormat) {
			case "index": return (t) => (n, r) => {
				let i = n.length;
				return r === void 0 || e.skipNull && r === null || e.skipEmptyString && r === "" ? n : r === null ? [...n, [
					l(t, e),
					"[",
					i,
					"]"
				].join("")] : [...n, [
					l(t, e),
					"[",
					l(i, e),
					"]=",
					l(r, e)
				].join("")];
			};
			case "bracket": return (t) => (n, r) => r === void 0 || e.skipNull && r === null || e.skipEmptyString && r === "" ? n : r === null ? [...n, [l(t, e), "[]"].join("")] : [...n, [
				l(t, e),
				"[]=",
				l(r, e)
			].join("")];
			case "comma":
			case "separator": return (t) => (n, r) => r == null || r.length === 0 ? n : n.length === 0 ? [[
				l(t, e),
				"=",
				l(r, e)
			].join("")] : [[n, l(r, e)].join(e.arrayFormatSeparator)];
			default: return (t) => (n, r) => r === void 0 || e.skipNull && r === null || e.skipEmptyString && r === "" ? n : r === null ? [...n, l(t, e)] : [...n, [
				l(t, e),
				"=",
				l(r, e)
			].join("")];
		}
	}
	function s(e) {
		let t;
		switch (e.arrayFormat) {
			case "index": return (e, n, r) => {
				if (t = /\[(\d*)\]$/.exec(e), e = e.replace(/\[\d*\]$/, ""), !t) {
					r[e] = n;
					return;
				}
				r[e] === void 0 && (r[e] = {}), r[e][t[1]] = n;
			};
			case "bracket": return (e, n, r) => {
				if (t = /(\[\])$/.exec(e), e = e.replace(/\[\]$/, ""), !t) {
					r[e] = n;
					return;
				}
				if (r[e] === void 0) {
					r[e] = [n];
					return;
				}
				r[e] = [].concat(r[e], n);
			};
			case "comma":
			case "separator": return (t, n, r) => {
				let i = typeof n == "string" && n.includes(e.arrayFormatSeparator), a = typeof n == "string" && !i && u(n, e).includes(e.arrayFormatSeparator);
				n = a ? u(n, e) : n, r[t] = i || a ? n.split(e.arrayFormatSeparator).map((t) => u(t, e)) : n === null ? n : u(n, e);
			};
			default: return (e, t, n) => {
				if (n[e] === void 0) {
					n[e] = t;
					return;
				}
				n[e] = [].concat(n[e], t);
			};
		}
	}
	function c(e) {
		if (typeof e != "string" || e.length !== 1) throw TypeError("arrayFormatSeparator must be single character string");
	}
	function l(e, n) {
		return n.encode ? n.strict ? t(e) : encodeURIComponent(e) : e;
	}
	function u(e, t) {
		return t.decode ? n(e) : e;
	}
	function d(e) {
		return Array.isArray(e) ? e.sort() : typeof e == "object" ? d(Object.keys(e)).sort((e, t) => Number(e) - Number(t)).map((t) => e[t]) : e;
	}
	function p(e) {
		let t = e.indexOf("#");
		return t !== -1 && (e = e.slice(0, t)), e;
	}
	function m(e) {
		let t = "", n = e.indexOf("#");
		return n !== -1 && (t = e.slice(n)), t;
	}
	function h(e) {
		e = p(e);
		let t = e.indexOf("?");
		return t === -1 ? "" : e.slice(t + 1);
	}
	function g(e, t) {
		return t.parseNumbers && !Number.isNaN(Number(e)) && typeof e == "string" && e.trim() !== "" ? e = Number(e) : t.parseBooleans && e !== null && (e.toLowerCase() === "true" || e.toLowerCase() === "false") && (e = e.toLowerCase() === "true"), e;
	}
	function _(e, t) {
		t = Object.assign({
			decode: !0,
			sort: !0,
			arrayFormat: "none",
			arrayFormatSeparator: ",",
			parseNumbers: !1,
			parseBooleans: !1
		}, t), c(t.arrayFormatSeparator);
		let n = s(t), i = Object.create(null);
		if (typeof e != "string" || (e = e.trim().replace(/^[?#&]/, ""), !e)) return i;
		for (let a of e.split("&")) {
			if (a === "") continue;
			let [e, o] = r(t.decode ? a.replace(/\+/g, " ") : a, "=");
			o = o === void 0 ? null : ["comma", "separator"].includes(t.arrayFormat) ? o : u(o, t), n(u(e, t), o, i);
		}
		for (let e of Object.keys(i)) {
			let n = i[e];
			if (typeof n == "object" && n) for (let e of Object.keys(n)) n[e] = g(n[e], t);
			else i[e] = g(n, t);
		}
		return t.sort === !1 ? i : (t.sort === !0 ? Object.keys(i).sort() : Object.keys(i).sort(t.sort)).reduce((e, t) => {
			let n = i[t];
			return e[t] = n && typeof n == "object" && !Array.isArray(n) ? d(n) : n, e;
		}, Object.create(null));
	}
	e.extract = h, e.parse = _, e.stringify = (e, t) => {
		if (!e) return "";
		t = Object.assign({
			encode: !0,
			strict: !0,
			arrayFormat: "none",
			arrayFormatSeparator: ","
		}, t), c(t.arrayFormatSeparator);
		let n = (n) => t.skipNull && a(e[n]) || t.skipEmptyString && e[n] === "", r = o(t), i = {};
		for (let t of Object.keys(e)) n(t) || (i[t] = e[t]);
		let s = Object.keys(i);
		return t.sort !== !1 && s.sort(t.sort), s.map((n) => {
			let i = e[n];
			return i === void 0 ? "" : i === null ? l(n, t) : Array.isArray(i) ? i.reduce(r(n), []).join("&") : l(n, t) + "=" + l(i, t);
		}).filter((e) => e.length > 0).join("&");
	}, e.parseUrl = (e, t) => {
		t = Object.assign({ decode: !0 }, t);
		let [n, i] = r(e, "#");
		return Object.assign({
			url: n.split("?")[0] || "",
			query: _(h(e), t)
		}, t && t.parseFragmentIdentifier && i ? { fragmentIdentifier: u(i, t) } : {});
	}, e.stringifyUrl = (t, n) => {
		n = Object.assign({
			encode: !0,
			strict: !0
		}, n);
		let r = p(t.url).split("?")[0] || "", i = e.extract(t.url), a = e.parse(i, { sort: !1 }), o = Object.assign(a, t.query), s = e.stringify(o, n);
		s && (s = `?${s}`);
		let c = m(t.url);
		return t.fragmentIdentifier && (c = `#${l(t.fragmentIdentifier, n)}`), `${r}${s}${c}`;
	}, e.pick = (t, n, r) => {
		r = Object.assign({ parseFragmentIdentifier: !0 }, r);
		let { url: a, query: o, fragmentIdentifier: s } = e.parseUrl(t, r);
		return e.stringifyUrl({
			url: a,
			query: i(o, n),
			fragmentIdentifier: s
		}, r);
	}, e.exclude = (t, n, r) => {
		let i = Array.isArray(n) ? (e) => !n.includes(e) : (e, t) => !n(e, t);
		return e.pick(t, i, r);
	};
})), import_query_string = /* @__PURE__ */ __toESM(require_query_string());
function tooltip(e, t, n) {
	var r;
	t.onmouseover = function() {
		r || (r = document.createElement("div"), r.className = "yasqe_tooltip"), r.style.display = "block", r.innerHTML = n, t.appendChild(r);
	}, t.onmouseout = function() {
		r && (r.style.display = "none"), r.innerHTML = n;
	};
}
//#endregion
//#region node_modules/lodash-es/_freeGlobal.js
var freeGlobal = typeof global == "object" && global && global.Object === Object && global, freeSelf = typeof self == "object" && self && self.Object === Object && self, root = freeGlobal || freeSelf || Function("return this")(), Symbol$1 = root.Symbol, objectProto$4 = Object.prototype, hasOwnProperty$11 = objectProto$4.hasOwnProperty, nativeObjectToString$1 = objectProto$4.toString, symToStringTag$1 = Symbol$1 ? Symbol$1.toStringTag : void 0;
function getRawTag(e) {
	var t = hasOwnProperty$11.call(e, symToStringTag$1), n = e[symToStringTag$1];
	try {
		e[symToStringTag$1] = void 0;
		var r = !0;
	} catch {}
	var i = nativeObjectToString$1.call(e);
	return r && (t ? e[symToStringTag$1] = n : delete e[symToStringTag$1]), i;
}
//#endregion
//#region node_modules/lodash-es/_objectToString.js
var nativeObjectToString = Object.prototype.toString;
function objectToString(e) {
	return nativeObjectToString.call(e);
}
//#endregion
//#region node_modules/lodash-es/_baseGetTag.js
var nullTag = "[object Null]", undefinedTag = "[object Undefined]", symToStringTag = Symbol$1 ? Symbol$1.toStringTag : void 0;
function baseGetTag(e) {
	return e == null ? e === void 0 ? undefinedTag : nullTag : symToStringTag && symToStringTag in Object(e) ? getRawTag(e) : objectToString(e);
}
//#endregion
//#region node_modules/lodash-es/isObjectLike.js
function isObjectLike(e) {
	return typeof e == "object" && !!e;
}
//#endregion
//#region node_modules/lodash-es/isSymbol.js
var symbolTag$1 = "[object Symbol]";
function isSymbol(e) {
	return typeof e == "symbol" || isObjectLike(e) && baseGetTag(e) == symbolTag$1;
}
//#endregion
//#region node_modules/lodash-es/_arrayMap.js
function arrayMap(e, t) {
	for (var n = -1, r = e == null ? 0 : e.length, i = Array(r); ++n < r;) i[n] = t(e[n], n, e);
	return i;
}
//#endregion
//#region node_modules/lodash-es/isArray.js
var isArray = Array.isArray, INFINITY$2 = 1 / 0, symbolProto$1 = Symbol$1 ? Symbol$1.prototype : void 0, symbolToString = symbolProto$1 ? symbolProto$1.toString : void 0;
function baseToString(e) {
	if (typeof e == "string") return e;
	if (isArray(e)) return arrayMap(e, baseToString) + "";
	if (isSymbol(e)) return symbolToString ? symbolToString.call(e) : "";
	var t = e + "";
	return t == "0" && 1 / e == -INFINITY$2 ? "-0" : t;
}
//#endregion
//#region node_modules/lodash-es/_trimmedEndIndex.js
var reWhitespace = /\s/;
function trimmedEndIndex(e) {
	for (var t = e.length; t-- && reWhitespace.test(e.charAt(t)););
	return t;
}
//#endregion
//#region node_modules/lodash-es/_baseTrim.js
var reTrimStart = /^\s+/;
function baseTrim(e) {
	return e && e.slice(0, trimmedEndIndex(e) + 1).replace(reTrimStart, "");
}
//#endregion
//#region node_modules/lodash-es/isObject.js
function isObject(e) {
	var t = typeof e;
	return e != null && (t == "object" || t == "function");
}
//#endregion
//#region node_modules/lodash-es/toNumber.js
var NAN = NaN, reIsBadHex = /^[-+]0x[0-9a-f]+$/i, reIsBinary = /^0b[01]+$/i, reIsOctal = /^0o[0-7]+$/i, freeParseInt = parseInt;
function toNumber(e) {
	if (typeof e == "number") return e;
	if (isSymbol(e)) return NAN;
	if (isObject(e)) {
		var t = typeof e.valueOf == "function" ? e.valueOf() : e;
		e = isObject(t) ? t + "" : t;
	}
	if (typeof e != "string") return e === 0 ? e : +e;
	e = baseTrim(e);
	var n = reIsBinary.test(e);
	return n || reIsOctal.test(e) ? freeParseInt(e.slice(2), n ? 2 : 8) : reIsBadHex.test(e) ? NAN : +e;
}
//#endregion
//#region node_modules/lodash-es/toFinite.js
var INFINITY$1 = 1 / 0, MAX_INTEGER = 17976931348623157e292;
function toFinite(e) {
	return e ? (e = toNumber(e), e === INFINITY$1 || e === -INFINITY$1 ? (e < 0 ? -1 : 1) * MAX_INTEGER : e === e ? e : 0) : e === 0 ? e : 0;
}
//#endregion
//#region node_modules/lodash-es/toInteger.js
function toInteger(e) {
	var t = toFinite(e), n = t % 1;
	return t === t ? n ? t - n : t : 0;
}
//#endregion
//#region node_modules/lodash-es/identity.js
function identity(e) {
	return e;
}
//#endregion
//#region node_modules/lodash-es/isFunction.js
var asyncTag = "[object AsyncFunction]", funcTag$1 = "[object Function]", genTag = "[object GeneratorFunction]", proxyTag = "[object Proxy]";
function isFunction(e) {
	if (!isObject(e)) return !1;
	var t = baseGetTag(e);
	return t == funcTag$1 || t == genTag || t == asyncTag || t == proxyTag;
}
//#endregion
//#region node_modules/lodash-es/_coreJsData.js
var coreJsData = root["__core-js_shared__"], maskSrcKey = function() {
	var e = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
	return e ? "Symbol(src)_1." + e : "";
}();
function isMasked(e) {
	return !!maskSrcKey && maskSrcKey in e;
}
//#endregion
//#region node_modules/lodash-es/_toSource.js
var funcToString$2 = Function.prototype.toString;
function toSource(e) {
	if (e != null) {
		try {
			return funcToString$2.call(e);
		} catch {}
		try {
			return e + "";
		} catch {}
	}
	return "";
}
//#endregion
//#region node_modules/lodash-es/_baseIsNative.js
var reRegExpChar = /[\\^$.*+?()[\]{}|]/g, reIsHostCtor = /^\[object .+?Constructor\]$/, funcProto$1 = Function.prototype, objectProto$3 = Object.prototype, funcToString$1 = funcProto$1.toString, hasOwnProperty$10 = objectProto$3.hasOwnProperty, reIsNative = RegExp("^" + funcToString$1.call(hasOwnProperty$10).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
function baseIsNative(e) {
	return !isObject(e) || isMasked(e) ? !1 : (isFunction(e) ? reIsNative : reIsHostCtor).test(toSource(e));
}
//#endregion
//#region node_modules/lodash-es/_getValue.js
function getValue(e, t) {
	return e?.[t];
}
//#endregion
//#region node_modules/lodash-es/_getNative.js
function getNative(e, t) {
	var n = getValue(e, t);
	return baseIsNative(n) ? n : void 0;
}
//#endregion
//#region node_modules/lodash-es/_WeakMap.js
var WeakMap = getNative(root, "WeakMap"), objectCreate = Object.create, baseCreate = function() {
	function e() {}
	return function(t) {
		if (!isObject(t)) return {};
		if (objectCreate) return objectCreate(t);
		e.prototype = t;
		var n = new e();
		return e.prototype = void 0, n;
	};
}();
//#endregion
//#region node_modules/lodash-es/_apply.js
function apply(e, t, n) {
	switch (n.length) {
		case 0: return e.call(t);
		case 1: return e.call(t, n[0]);
		case 2: return e.call(t, n[0], n[1]);
		case 3: return e.call(t, n[0], n[1], n[2]);
	}
	return e.apply(t, n);
}
//#endregion
//#region node_modules/lodash-es/_copyArray.js
function copyArray(e, t) {
	var n = -1, r = e.length;
	for (t || (t = Array(r)); ++n < r;) t[n] = e[n];
	return t;
}
//#endregion
//#region node_modules/lodash-es/_shortOut.js
var HOT_COUNT = 800, HOT_SPAN = 16, nativeNow = Date.now;
function shortOut(e) {
	var t = 0, n = 0;
	return function() {
		var r = nativeNow(), i = HOT_SPAN - (r - n);
		if (n = r, i > 0) {
			if (++t >= HOT_COUNT) return arguments[0];
		} else t = 0;
		return e.apply(void 0, arguments);
	};
}
//#endregion
//#region node_modules/lodash-es/constant.js
function constant(e) {
	return function() {
		return e;
	};
}
//#endregion
//#region node_modules/lodash-es/_defineProperty.js
var defineProperty = function() {
	try {
		var e = getNative(Object, "defineProperty");
		return e({}, "", {}), e;
	} catch {}
}(), baseSetToString = defineProperty ? function(e, t) {
	return defineProperty(e, "toString", {
		configurable: !0,
		enumerable: !1,
		value: constant(t),
		writable: !0
	});
} : identity, setToString = shortOut(baseSetToString), MAX_SAFE_INTEGER$1 = 9007199254740991, reIsUint = /^(?:0|[1-9]\d*)$/;
function isIndex(e, t) {
	var n = typeof e;
	return t = t ?? MAX_SAFE_INTEGER$1, !!t && (n == "number" || n != "symbol" && reIsUint.test(e)) && e > -1 && e % 1 == 0 && e < t;
}
//#endregion
//#region node_modules/lodash-es/_baseAssignValue.js
function baseAssignValue(e, t, n) {
	t == "__proto__" && defineProperty ? defineProperty(e, t, {
		configurable: !0,
		enumerable: !0,
		value: n,
		writable: !0
	}) : e[t] = n;
}
//#endregion
//#region node_modules/lodash-es/eq.js
function eq(e, t) {
	return e === t || e !== e && t !== t;
}
//#endregion
//#region node_modules/lodash-es/_assignValue.js
var hasOwnProperty$9 = Object.prototype.hasOwnProperty;
function assignValue(e, t, n) {
	var r = e[t];
	(!(hasOwnProperty$9.call(e, t) && eq(r, n)) || n === void 0 && !(t in e)) && baseAssignValue(e, t, n);
}
//#endregion
//#region node_modules/lodash-es/_copyObject.js
function copyObject(e, t, n, r) {
	var i = !n;
	n || (n = {});
	for (var a = -1, o = t.length; ++a < o;) {
		var s = t[a], c = r ? r(n[s], e[s], s, n, e) : void 0;
		c === void 0 && (c = e[s]), i ? baseAssignValue(n, s, c) : assignValue(n, s, c);
	}
	return n;
}
//#endregion
//#region node_modules/lodash-es/_overRest.js
var nativeMax = Math.max;
function overRest(e, t, n) {
	return t = nativeMax(t === void 0 ? e.length - 1 : t, 0), function() {
		for (var r = arguments, i = -1, a = nativeMax(r.length - t, 0), o = Array(a); ++i < a;) o[i] = r[t + i];
		i = -1;
		for (var s = Array(t + 1); ++i < t;) s[i] = r[i];
		return s[t] = n(o), apply(e, this, s);
	};
}
//#endregion
//#region node_modules/lodash-es/_baseRest.js
function baseRest(e, t) {
	return setToString(overRest(e, t, identity), e + "");
}
//#endregion
//#region node_modules/lodash-es/isLength.js
var MAX_SAFE_INTEGER = 9007199254740991;
function isLength(e) {
	return typeof e == "number" && e > -1 && e % 1 == 0 && e <= MAX_SAFE_INTEGER;
}
//#endregion
//#region node_modules/lodash-es/isArrayLike.js
function isArrayLike(e) {
	return e != null && isLength(e.length) && !isFunction(e);
}
//#endregion
//#region node_modules/lodash-es/_isIterateeCall.js
function isIterateeCall(e, t, n) {
	if (!isObject(n)) return !1;
	var r = typeof t;
	return (r == "number" ? isArrayLike(n) && isIndex(t, n.length) : r == "string" && t in n) ? eq(n[t], e) : !1;
}
//#endregion
//#region node_modules/lodash-es/_createAssigner.js
function createAssigner(e) {
	return baseRest(function(t, n) {
		var r = -1, i = n.length, a = i > 1 ? n[i - 1] : void 0, o = i > 2 ? n[2] : void 0;
		for (a = e.length > 3 && typeof a == "function" ? (i--, a) : void 0, o && isIterateeCall(n[0], n[1], o) && (a = i < 3 ? void 0 : a, i = 1), t = Object(t); ++r < i;) {
			var s = n[r];
			s && e(t, s, r, a);
		}
		return t;
	});
}
//#endregion
//#region node_modules/lodash-es/_isPrototype.js
var objectProto$2 = Object.prototype;
function isPrototype(e) {
	var t = e && e.constructor;
	return e === (typeof t == "function" && t.prototype || objectProto$2);
}
//#endregion
//#region node_modules/lodash-es/_baseTimes.js
function baseTimes(e, t) {
	for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
	return r;
}
//#endregion
//#region node_modules/lodash-es/_baseIsArguments.js
var argsTag$2 = "[object Arguments]";
function baseIsArguments(e) {
	return isObjectLike(e) && baseGetTag(e) == argsTag$2;
}
//#endregion
//#region node_modules/lodash-es/isArguments.js
var objectProto$1 = Object.prototype, hasOwnProperty$8 = objectProto$1.hasOwnProperty, propertyIsEnumerable$1 = objectProto$1.propertyIsEnumerable, isArguments = baseIsArguments(function() {
	return arguments;
}()) ? baseIsArguments : function(e) {
	return isObjectLike(e) && hasOwnProperty$8.call(e, "callee") && !propertyIsEnumerable$1.call(e, "callee");
};
//#endregion
//#region node_modules/lodash-es/stubFalse.js
function stubFalse() {
	return !1;
}
//#endregion
//#region node_modules/lodash-es/isBuffer.js
var freeExports$2 = typeof exports == "object" && exports && !exports.nodeType && exports, freeModule$2 = freeExports$2 && typeof module == "object" && module && !module.nodeType && module, Buffer$2 = freeModule$2 && freeModule$2.exports === freeExports$2 ? root.Buffer : void 0, isBuffer = (Buffer$2 ? Buffer$2.isBuffer : void 0) || stubFalse, argsTag$1 = "[object Arguments]", arrayTag$1 = "[object Array]", boolTag$1 = "[object Boolean]", dateTag$1 = "[object Date]", errorTag$1 = "[object Error]", funcTag = "[object Function]", mapTag$2 = "[object Map]", numberTag$1 = "[object Number]", objectTag$3 = "[object Object]", regexpTag$1 = "[object RegExp]", setTag$2 = "[object Set]", stringTag$1 = "[object String]", weakMapTag$1 = "[object WeakMap]", arrayBufferTag$1 = "[object ArrayBuffer]", dataViewTag$2 = "[object DataView]", float32Tag = "[object Float32Array]", float64Tag = "[object Float64Array]", int8Tag = "[object Int8Array]", int16Tag = "[object Int16Array]", int32Tag = "[object Int32Array]", uint8Tag = "[object Uint8Array]", uint8ClampedTag = "[object Uint8ClampedArray]", uint16Tag = "[object Uint16Array]", uint32Tag = "[object Uint32Array]", typedArrayTags = {};
typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = !0, typedArrayTags[argsTag$1] = typedArrayTags[arrayTag$1] = typedArrayTags[arrayBufferTag$1] = typedArrayTags[boolTag$1] = typedArrayTags[dataViewTag$2] = typedArrayTags[dateTag$1] = typedArrayTags[errorTag$1] = typedArrayTags[funcTag] = typedArrayTags[mapTag$2] = typedArrayTags[numberTag$1] = typedArrayTags[objectTag$3] = typedArrayTags[regexpTag$1] = typedArrayTags[setTag$2] = typedArrayTags[stringTag$1] = typedArrayTags[weakMapTag$1] = !1;
function baseIsTypedArray(e) {
	return isObjectLike(e) && isLength(e.length) && !!typedArrayTags[baseGetTag(e)];
}
//#endregion
//#region node_modules/lodash-es/_baseUnary.js
function baseUnary(e) {
	return function(t) {
		return e(t);
	};
}
//#endregion
//#region node_modules/lodash-es/_nodeUtil.js
var freeExports$1 = typeof exports == "object" && exports && !exports.nodeType && exports, freeModule$1 = freeExports$1 && typeof module == "object" && module && !module.nodeType && module, freeProcess = freeModule$1 && freeModule$1.exports === freeExports$1 && freeGlobal.process, nodeUtil = function() {
	try {
		return freeModule$1 && freeModule$1.require && freeModule$1.require("util").types || freeProcess && freeProcess.binding && freeProcess.binding("util");
	} catch {}
}(), nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray, isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray, hasOwnProperty$7 = Object.prototype.hasOwnProperty;
function arrayLikeKeys(e, t) {
	var n = isArray(e), r = !n && isArguments(e), i = !n && !r && isBuffer(e), a = !n && !r && !i && isTypedArray(e), o = n || r || i || a, s = o ? baseTimes(e.length, String) : [], c = s.length;
	for (var l in e) (t || hasOwnProperty$7.call(e, l)) && !(o && (l == "length" || i && (l == "offset" || l == "parent") || a && (l == "buffer" || l == "byteLength" || l == "byteOffset") || isIndex(l, c))) && s.push(l);
	return s;
}
//#endregion
//#region node_modules/lodash-es/_overArg.js
function overArg(e, t) {
	return function(n) {
		return e(t(n));
	};
}
//#endregion
//#region node_modules/lodash-es/_nativeKeys.js
var nativeKeys = overArg(Object.keys, Object), hasOwnProperty$6 = Object.prototype.hasOwnProperty;
function baseKeys(e) {
	if (!isPrototype(e)) return nativeKeys(e);
	var t = [];
	for (var n in Object(e)) hasOwnProperty$6.call(e, n) && n != "constructor" && t.push(n);
	return t;
}
//#endregion
//#region node_modules/lodash-es/keys.js
function keys(e) {
	return isArrayLike(e) ? arrayLikeKeys(e) : baseKeys(e);
}
//#endregion
//#region node_modules/lodash-es/_nativeKeysIn.js
function nativeKeysIn(e) {
	var t = [];
	if (e != null) for (var n in Object(e)) t.push(n);
	return t;
}
//#endregion
//#region node_modules/lodash-es/_baseKeysIn.js
var hasOwnProperty$5 = Object.prototype.hasOwnProperty;
function baseKeysIn(e) {
	if (!isObject(e)) return nativeKeysIn(e);
	var t = isPrototype(e), n = [];
	for (var r in e) r == "constructor" && (t || !hasOwnProperty$5.call(e, r)) || n.push(r);
	return n;
}
//#endregion
//#region node_modules/lodash-es/keysIn.js
function keysIn(e) {
	return isArrayLike(e) ? arrayLikeKeys(e, !0) : baseKeysIn(e);
}
//#endregion
//#region node_modules/lodash-es/_isKey.js
var reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, reIsPlainProp = /^\w*$/;
function isKey(e, t) {
	if (isArray(e)) return !1;
	var n = typeof e;
	return n == "number" || n == "symbol" || n == "boolean" || e == null || isSymbol(e) ? !0 : reIsPlainProp.test(e) || !reIsDeepProp.test(e) || t != null && e in Object(t);
}
//#endregion
//#region node_modules/lodash-es/_nativeCreate.js
var nativeCreate = getNative(Object, "create");
//#endregion
//#region node_modules/lodash-es/_hashClear.js
function hashClear() {
	this.__data__ = nativeCreate ? nativeCreate(null) : {}, this.size = 0;
}
//#endregion
//#region node_modules/lodash-es/_hashDelete.js
function hashDelete(e) {
	var t = this.has(e) && delete this.__data__[e];
	return this.size -= +!!t, t;
}
//#endregion
//#region node_modules/lodash-es/_hashGet.js
var HASH_UNDEFINED$2 = "__lodash_hash_undefined__", hasOwnProperty$4 = Object.prototype.hasOwnProperty;
function hashGet(e) {
	var t = this.__data__;
	if (nativeCreate) {
		var n = t[e];
		return n === HASH_UNDEFINED$2 ? void 0 : n;
	}
	return hasOwnProperty$4.call(t, e) ? t[e] : void 0;
}
//#endregion
//#region node_modules/lodash-es/_hashHas.js
var hasOwnProperty$3 = Object.prototype.hasOwnProperty;
function hashHas(e) {
	var t = this.__data__;
	return nativeCreate ? t[e] !== void 0 : hasOwnProperty$3.call(t, e);
}
//#endregion
//#region node_modules/lodash-es/_hashSet.js
var HASH_UNDEFINED$1 = "__lodash_hash_undefined__";
function hashSet(e, t) {
	var n = this.__data__;
	return this.size += +!this.has(e), n[e] = nativeCreate && t === void 0 ? HASH_UNDEFINED$1 : t, this;
}
//#endregion
//#region node_modules/lodash-es/_Hash.js
function Hash(e) {
	var t = -1, n = e == null ? 0 : e.length;
	for (this.clear(); ++t < n;) {
		var r = e[t];
		this.set(r[0], r[1]);
	}
}
Hash.prototype.clear = hashClear, Hash.prototype.delete = hashDelete, Hash.prototype.get = hashGet, Hash.prototype.has = hashHas, Hash.prototype.set = hashSet;
//#endregion
//#region node_modules/lodash-es/_listCacheClear.js
function listCacheClear() {
	this.__data__ = [], this.size = 0;
}
//#endregion
//#region node_modules/lodash-es/_assocIndexOf.js
function assocIndexOf(e, t) {
	for (var n = e.length; n--;) if (eq(e[n][0], t)) return n;
	return -1;
}
//#endregion
//#region node_modules/lodash-es/_listCacheDelete.js
var splice = Array.prototype.splice;
function listCacheDelete(e) {
	var t = this.__data__, n = assocIndexOf(t, e);
	return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : splice.call(t, n, 1), --this.size, !0);
}
//#endregion
//#region node_modules/lodash-es/_listCacheGet.js
function listCacheGet(e) {
	var t = this.__data__, n = assocIndexOf(t, e);
	return n < 0 ? void 0 : t[n][1];
}
//#endregion
//#region node_modules/lodash-es/_listCacheHas.js
function listCacheHas(e) {
	return assocIndexOf(this.__data__, e) > -1;
}
//#endregion
//#region node_modules/lodash-es/_listCacheSet.js
function listCacheSet(e, t) {
	var n = this.__data__, r = assocIndexOf(n, e);
	return r < 0 ? (++this.size, n.push([e, t])) : n[r][1] = t, this;
}
//#endregion
//#region node_modules/lodash-es/_ListCache.js
function ListCache(e) {
	var t = -1, n = e == null ? 0 : e.length;
	for (this.clear(); ++t < n;) {
		var r = e[t];
		this.set(r[0], r[1]);
	}
}
ListCache.prototype.clear = listCacheClear, ListCache.prototype.delete = listCacheDelete, ListCache.prototype.get = listCacheGet, ListCache.prototype.has = listCacheHas, ListCache.prototype.set = listCacheSet;
//#endregion
//#region node_modules/lodash-es/_Map.js
var Map = getNative(root, "Map");
//#endregion
//#region node_modules/lodash-es/_mapCacheClear.js
function mapCacheClear() {
	this.size = 0, this.__data__ = {
		hash: new Hash(),
		map: new (Map || ListCache)(),
		string: new Hash()
	};
}
//#endregion
//#region node_modules/lodash-es/_isKeyable.js
function isKeyable(e) {
	var t = typeof e;
	return t == "string" || t == "number" || t == "symbol" || t == "boolean" ? e !== "__proto__" : e === null;
}
//#endregion
//#region node_modules/lodash-es/_getMapData.js
function getMapData(e, t) {
	var n = e.__data__;
	return isKeyable(t) ? n[typeof t == "string" ? "string" : "hash"] : n.map;
}
//#endregion
//#region node_modules/lodash-es/_mapCacheDelete.js
function mapCacheDelete(e) {
	var t = getMapData(this, e).delete(e);
	return this.size -= +!!t, t;
}
//#endregion
//#region node_modules/lodash-es/_mapCacheGet.js
function mapCacheGet(e) {
	return getMapData(this, e).get(e);
}
//#endregion
//#region node_modules/lodash-es/_mapCacheHas.js
function mapCacheHas(e) {
	return getMapData(this, e).has(e);
}
//#endregion
//#region node_modules/lodash-es/_mapCacheSet.js
function mapCacheSet(e, t) {
	var n = getMapData(this, e), r = n.size;
	return n.set(e, t), this.size += n.size == r ? 0 : 1, this;
}
//#endregion
//#region node_modules/lodash-es/_MapCache.js
function MapCache(e) {
	var t = -1, n = e == null ? 0 : e.length;
	for (this.clear(); ++t < n;) {
		var r = e[t];
		this.set(r[0], r[1]);
	}
}
MapCache.prototype.clear = mapCacheClear, MapCache.prototype.delete = mapCacheDelete, MapCache.prototype.get = mapCacheGet, MapCache.prototype.has = mapCacheHas, MapCache.prototype.set = mapCacheSet;
//#endregion
//#region node_modules/lodash-es/memoize.js
var FUNC_ERROR_TEXT = "Expected a function";
function memoize(e, t) {
	if (typeof e != "function" || t != null && typeof t != "function") throw TypeError(FUNC_ERROR_TEXT);
	var n = function() {
		var r = arguments, i = t ? t.apply(this, r) : r[0], a = n.cache;
		if (a.has(i)) return a.get(i);
		var o = e.apply(this, r);
		return n.cache = a.set(i, o) || a, o;
	};
	return n.cache = new (memoize.Cache || MapCache)(), n;
}
memoize.Cache = MapCache;
//#endregion
//#region node_modules/lodash-es/_memoizeCapped.js
var MAX_MEMOIZE_SIZE = 500;
function memoizeCapped(e) {
	var t = memoize(e, function(e) {
		return n.size === MAX_MEMOIZE_SIZE && n.clear(), e;
	}), n = t.cache;
	return t;
}
//#endregion
//#region node_modules/lodash-es/_stringToPath.js
var rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g, reEscapeChar = /\\(\\)?/g, stringToPath = memoizeCapped(function(e) {
	var t = [];
	return e.charCodeAt(0) === 46 && t.push(""), e.replace(rePropName, function(e, n, r, i) {
		t.push(r ? i.replace(reEscapeChar, "$1") : n || e);
	}), t;
});
//#endregion
//#region node_modules/lodash-es/toString.js
function toString(e) {
	return e == null ? "" : baseToString(e);
}
//#endregion
//#region node_modules/lodash-es/_castPath.js
function castPath(e, t) {
	return isArray(e) ? e : isKey(e, t) ? [e] : stringToPath(toString(e));
}
//#endregion
//#region node_modules/lodash-es/_toKey.js
var INFINITY = 1 / 0;
function toKey(e) {
	if (typeof e == "string" || isSymbol(e)) return e;
	var t = e + "";
	return t == "0" && 1 / e == -INFINITY ? "-0" : t;
}
//#endregion
//#region node_modules/lodash-es/_baseGet.js
function baseGet(e, t) {
	t = castPath(t, e);
	for (var n = 0, r = t.length; e != null && n < r;) e = e[toKey(t[n++])];
	return n && n == r ? e : void 0;
}
//#endregion
//#region node_modules/lodash-es/get.js
function get$1(e, t, n) {
	var r = e == null ? void 0 : baseGet(e, t);
	return r === void 0 ? n : r;
}
//#endregion
//#region node_modules/lodash-es/_arrayPush.js
function arrayPush(e, t) {
	for (var n = -1, r = t.length, i = e.length; ++n < r;) e[i + n] = t[n];
	return e;
}
//#endregion
//#region node_modules/lodash-es/_isFlattenable.js
var spreadableSymbol = Symbol$1 ? Symbol$1.isConcatSpreadable : void 0;
function isFlattenable(e) {
	return isArray(e) || isArguments(e) || !!(spreadableSymbol && e && e[spreadableSymbol]);
}
//#endregion
//#region node_modules/lodash-es/_baseFlatten.js
function baseFlatten(e, t, n, r, i) {
	var a = -1, o = e.length;
	for (n || (n = isFlattenable), i || (i = []); ++a < o;) {
		var s = e[a];
		t > 0 && n(s) ? t > 1 ? baseFlatten(s, t - 1, n, r, i) : arrayPush(i, s) : r || (i[i.length] = s);
	}
	return i;
}
//#endregion
//#region node_modules/lodash-es/_getPrototype.js
var getPrototype = overArg(Object.getPrototypeOf, Object), objectTag$2 = "[object Object]", funcProto = Function.prototype, objectProto = Object.prototype, funcToString = funcProto.toString, hasOwnProperty$2 = objectProto.hasOwnProperty, objectCtorString = funcToString.call(Object);
function isPlainObject(e) {
	if (!isObjectLike(e) || baseGetTag(e) != objectTag$2) return !1;
	var t = getPrototype(e);
	if (t === null) return !0;
	var n = hasOwnProperty$2.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && funcToString.call(n) == objectCtorString;
}
//#endregion
//#region node_modules/lodash-es/_baseSlice.js
function baseSlice(e, t, n) {
	var r = -1, i = e.length;
	t < 0 && (t = -t > i ? 0 : i + t), n = n > i ? i : n, n < 0 && (n += i), i = t > n ? 0 : n - t >>> 0, t >>>= 0;
	for (var a = Array(i); ++r < i;) a[r] = e[r + t];
	return a;
}
//#endregion
//#region node_modules/lodash-es/_basePropertyOf.js
function basePropertyOf(e) {
	return function(t) {
		return e?.[t];
	};
}
//#endregion
//#region node_modules/lodash-es/_stackClear.js
function stackClear() {
	this.__data__ = new ListCache(), this.size = 0;
}
//#endregion
//#region node_modules/lodash-es/_stackDelete.js
function stackDelete(e) {
	var t = this.__data__, n = t.delete(e);
	return this.size = t.size, n;
}
//#endregion
//#region node_modules/lodash-es/_stackGet.js
function stackGet(e) {
	return this.__data__.get(e);
}
//#endregion
//#region node_modules/lodash-es/_stackHas.js
function stackHas(e) {
	return this.__data__.has(e);
}
//#endregion
//#region node_modules/lodash-es/_stackSet.js
var LARGE_ARRAY_SIZE = 200;
function stackSet(e, t) {
	var n = this.__data__;
	if (n instanceof ListCache) {
		var r = n.__data__;
		if (!Map || r.length < LARGE_ARRAY_SIZE - 1) return r.push([e, t]), this.size = ++n.size, this;
		n = this.__data__ = new MapCache(r);
	}
	return n.set(e, t), this.size = n.size, this;
}
//#endregion
//#region node_modules/lodash-es/_Stack.js
function Stack(e) {
	var t = this.__data__ = new ListCache(e);
	this.size = t.size;
}
Stack.prototype.clear = stackClear, Stack.prototype.delete = stackDelete, Stack.prototype.get = stackGet, Stack.prototype.has = stackHas, Stack.prototype.set = stackSet;
//#endregion
//#region node_modules/lodash-es/_cloneBuffer.js
var freeExports = typeof exports == "object" && exports && !exports.nodeType && exports, freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module, Buffer$1 = freeModule && freeModule.exports === freeExports ? root.Buffer : void 0, allocUnsafe = Buffer$1 ? Buffer$1.allocUnsafe : void 0;
function cloneBuffer(e, t) {
	if (t) return e.slice();
	var n = e.length, r = allocUnsafe ? allocUnsafe(n) : new e.constructor(n);
	return e.copy(r), r;
}
//#endregion
//#region node_modules/lodash-es/_arrayFilter.js
function arrayFilter(e, t) {
	for (var n = -1, r = e == null ? 0 : e.length, i = 0, a = []; ++n < r;) {
		var o = e[n];
		t(o, n, e) && (a[i++] = o);
	}
	return a;
}
//#endregion
//#region node_modules/lodash-es/stubArray.js
function stubArray() {
	return [];
}
//#endregion
//#region node_modules/lodash-es/_getSymbols.js
var propertyIsEnumerable = Object.prototype.propertyIsEnumerable, nativeGetSymbols = Object.getOwnPropertySymbols, getSymbols = nativeGetSymbols ? function(e) {
	return e == null ? [] : (e = Object(e), arrayFilter(nativeGetSymbols(e), function(t) {
		return propertyIsEnumerable.call(e, t);
	}));
} : stubArray;
//#endregion
//#region node_modules/lodash-es/_baseGetAllKeys.js
function baseGetAllKeys(e, t, n) {
	var r = t(e);
	return isArray(e) ? r : arrayPush(r, n(e));
}
//#endregion
//#region node_modules/lodash-es/_getAllKeys.js
function getAllKeys(e) {
	return baseGetAllKeys(e, keys, getSymbols);
}
//#endregion
//#region node_modules/lodash-es/_DataView.js
var DataView = getNative(root, "DataView"), Promise$1 = getNative(root, "Promise"), Set = getNative(root, "Set"), mapTag$1 = "[object Map]", objectTag$1 = "[object Object]", promiseTag = "[object Promise]", setTag$1 = "[object Set]", weakMapTag = "[object WeakMap]", dataViewTag$1 = "[object DataView]", dataViewCtorString = toSource(DataView), mapCtorString = toSource(Map), promiseCtorString = toSource(Promise$1), setCtorString = toSource(Set), weakMapCtorString = toSource(WeakMap), getTag = baseGetTag;
(DataView && getTag(new DataView(/* @__PURE__ */ new ArrayBuffer(1))) != dataViewTag$1 || Map && getTag(new Map()) != mapTag$1 || Promise$1 && getTag(Promise$1.resolve()) != promiseTag || Set && getTag(new Set()) != setTag$1 || WeakMap && getTag(new WeakMap()) != weakMapTag) && (getTag = function(e) {
	var t = baseGetTag(e), n = t == objectTag$1 ? e.constructor : void 0, r = n ? toSource(n) : "";
	if (r) switch (r) {
		case dataViewCtorString: return dataViewTag$1;
		case mapCtorString: return mapTag$1;
		case promiseCtorString: return promiseTag;
		case setCtorString: return setTag$1;
		case weakMapCtorString: return weakMapTag;
	}
	return t;
});
var _getTag_default = getTag, Uint8Array$1 = root.Uint8Array;
//#endregion
//#region node_modules/lodash-es/_cloneArrayBuffer.js
function cloneArrayBuffer(e) {
	var t = new e.constructor(e.byteLength);
	return new Uint8Array$1(t).set(new Uint8Array$1(e)), t;
}
//#endregion
//#region node_modules/lodash-es/_cloneTypedArray.js
function cloneTypedArray(e, t) {
	var n = t ? cloneArrayBuffer(e.buffer) : e.buffer;
	return new e.constructor(n, e.byteOffset, e.length);
}
//#endregion
//#region node_modules/lodash-es/_initCloneObject.js
function initCloneObject(e) {
	return typeof e.constructor == "function" && !isPrototype(e) ? baseCreate(getPrototype(e)) : {};
}
//#endregion
//#region node_modules/lodash-es/_setCacheAdd.js
var HASH_UNDEFINED = "__lodash_hash_undefined__";
function setCacheAdd(e) {
	return this.__data__.set(e, HASH_UNDEFINED), this;
}
//#endregion
//#region node_modules/lodash-es/_setCacheHas.js
function setCacheHas(e) {
	return this.__data__.has(e);
}
//#endregion
//#region node_modules/lodash-es/_SetCache.js
function SetCache(e) {
	var t = -1, n = e == null ? 0 : e.length;
	for (this.__data__ = new MapCache(); ++t < n;) this.add(e[t]);
}
SetCache.prototype.add = SetCache.prototype.push = setCacheAdd, SetCache.prototype.has = setCacheHas;
//#endregion
//#region node_modules/lodash-es/_arraySome.js
function arraySome(e, t) {
	for (var n = -1, r = e == null ? 0 : e.length; ++n < r;) if (t(e[n], n, e)) return !0;
	return !1;
}
//#endregion
//#region node_modules/lodash-es/_cacheHas.js
function cacheHas(e, t) {
	return e.has(t);
}
//#endregion
//#region node_modules/lodash-es/_equalArrays.js
var COMPARE_PARTIAL_FLAG$5 = 1, COMPARE_UNORDERED_FLAG$3 = 2;
function equalArrays(e, t, n, r, i, a) {
	var o = n & COMPARE_PARTIAL_FLAG$5, s = e.length, c = t.length;
	if (s != c && !(o && c > s)) return !1;
	var l = a.get(e), u = a.get(t);
	if (l && u) return l == t && u == e;
	var d = -1, p = !0, m = n & COMPARE_UNORDERED_FLAG$3 ? new SetCache() : void 0;
	for (a.set(e, t), a.set(t, e); ++d < s;) {
		var h = e[d], g = t[d];
		if (r) var _ = o ? r(g, h, d, t, e, a) : r(h, g, d, e, t, a);
		if (_ !== void 0) {
			if (_) continue;
			p = !1;
			break;
		}
		if (m) {
			if (!arraySome(t, function(e, t) {
				if (!cacheHas(m, t) && (h === e || i(h, e, n, r, a))) return m.push(t);
			})) {
				p = !1;
				break;
			}
		} else if (!(h === g || i(h, g, n, r, a))) {
			p = !1;
			break;
		}
	}
	return a.delete(e), a.delete(t), p;
}
//#endregion
//#region node_modules/lodash-es/_mapToArray.js
function mapToArray(e) {
	var t = -1, n = Array(e.size);
	return e.forEach(function(e, r) {
		n[++t] = [r, e];
	}), n;
}
//#endregion
//#region node_modules/lodash-es/_setToArray.js
function setToArray(e) {
	var t = -1, n = Array(e.size);
	return e.forEach(function(e) {
		n[++t] = e;
	}), n;
}
//#endregion
//#region node_modules/lodash-es/_equalByTag.js
var COMPARE_PARTIAL_FLAG$4 = 1, COMPARE_UNORDERED_FLAG$2 = 2, boolTag = "[object Boolean]", dateTag = "[object Date]", errorTag = "[object Error]", mapTag = "[object Map]", numberTag = "[object Number]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", symbolTag = "[object Symbol]", arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", symbolProto = Symbol$1 ? Symbol$1.prototype : void 0, symbolValueOf = symbolProto ? symbolProto.valueOf : void 0;
function equalByTag(e, t, n, r, i, a, o) {
	switch (n) {
		case dataViewTag:
			if (e.byteLength != t.byteLength || e.byteOffset != t.byteOffset) return !1;
			e = e.buffer, t = t.buffer;
		case arrayBufferTag: return !(e.byteLength != t.byteLength || !a(new Uint8Array$1(e), new Uint8Array$1(t)));
		case boolTag:
		case dateTag:
		case numberTag: return eq(+e, +t);
		case errorTag: return e.name == t.name && e.message == t.message;
		case regexpTag:
		case stringTag: return e == t + "";
		case mapTag: var s = mapToArray;
		case setTag:
			var c = r & COMPARE_PARTIAL_FLAG$4;
			if (s || (s = setToArray), e.size != t.size && !c) return !1;
			var l = o.get(e);
			if (l) return l == t;
			r |= COMPARE_UNORDERED_FLAG$2, o.set(e, t);
			var u = equalArrays(s(e), s(t), r, i, a, o);
			return o.delete(e), u;
		case symbolTag: if (symbolValueOf) return symbolValueOf.call(e) == symbolValueOf.call(t);
	}
	return !1;
}
//#endregion
//#region node_modules/lodash-es/_equalObjects.js
var COMPARE_PARTIAL_FLAG$3 = 1, hasOwnProperty$1 = Object.prototype.hasOwnProperty;
function equalObjects(e, t, n, r, i, a) {
	var o = n & COMPARE_PARTIAL_FLAG$3, s = getAllKeys(e), c = s.length;
	if (c != getAllKeys(t).length && !o) return !1;
	for (var l = c; l--;) {
		var u = s[l];
		if (!(o ? u in t : hasOwnProperty$1.call(t, u))) return !1;
	}
	var d = a.get(e), p = a.get(t);
	if (d && p) return d == t && p == e;
	var m = !0;
	a.set(e, t), a.set(t, e);
	for (var h = o; ++l < c;) {
		u = s[l];
		var g = e[u], _ = t[u];
		if (r) var v = o ? r(_, g, u, t, e, a) : r(g, _, u, e, t, a);
		if (!(v === void 0 ? g === _ || i(g, _, n, r, a) : v)) {
			m = !1;
			break;
		}
		h || (h = u == "constructor");
	}
	if (m && !h) {
		var y = e.constructor, b = t.constructor;
		y != b && "constructor" in e && "constructor" in t && !(typeof y == "function" && y instanceof y && typeof b == "function" && b instanceof b) && (m = !1);
	}
	return a.delete(e), a.delete(t), m;
}
//#endregion
//#region node_modules/lodash-es/_baseIsEqualDeep.js
var COMPARE_PARTIAL_FLAG$2 = 1, argsTag = "[object Arguments]", arrayTag = "[object Array]", objectTag = "[object Object]", hasOwnProperty = Object.prototype.hasOwnProperty;
function baseIsEqualDeep(e, t, n, r, i, a) {
	var o = isArray(e), s = isArray(t), c = o ? arrayTag : _getTag_default(e), l = s ? arrayTag : _getTag_default(t);
	c = c == argsTag ? objectTag : c, l = l == argsTag ? objectTag : l;
	var u = c == objectTag, d = l == objectTag, p = c == l;
	if (p && isBuffer(e)) {
		if (!isBuffer(t)) return !1;
		o = !0, u = !1;
	}
	if (p && !u) return a || (a = new Stack()), o || isTypedArray(e) ? equalArrays(e, t, n, r, i, a) : equalByTag(e, t, c, n, r, i, a);
	if (!(n & COMPARE_PARTIAL_FLAG$2)) {
		var m = u && hasOwnProperty.call(e, "__wrapped__"), h = d && hasOwnProperty.call(t, "__wrapped__");
		if (m || h) {
			var g = m ? e.value() : e, _ = h ? t.value() : t;
			return a || (a = new Stack()), i(g, _, n, r, a);
		}
	}
	return p ? (a || (a = new Stack()), equalObjects(e, t, n, r, i, a)) : !1;
}
//#endregion
//#region node_modules/lodash-es/_baseIsEqual.js
function baseIsEqual(e, t, n, r, i) {
	return e === t ? !0 : e == null || t == null || !isObjectLike(e) && !isObjectLike(t) ? e !== e && t !== t : baseIsEqualDeep(e, t, n, r, baseIsEqual, i);
}
//#endregion
//#region node_modules/lodash-es/_baseIsMatch.js
var COMPARE_PARTIAL_FLAG$1 = 1, COMPARE_UNORDERED_FLAG$1 = 2;
function baseIsMatch(e, t, n, r) {
	var i = n.length, a = i, o = !r;
	if (e == null) return !a;
	for (e = Object(e); i--;) {
		var s = n[i];
		if (o && s[2] ? s[1] !== e[s[0]] : !(s[0] in e)) return !1;
	}
	for (; ++i < a;) {
		s = n[i];
		var c = s[0], l = e[c], u = s[1];
		if (o && s[2]) {
			if (l === void 0 && !(c in e)) return !1;
		} else {
			var d = new Stack();
			if (r) var p = r(l, u, c, e, t, d);
			if (!(p === void 0 ? baseIsEqual(u, l, COMPARE_PARTIAL_FLAG$1 | COMPARE_UNORDERED_FLAG$1, r, d) : p)) return !1;
		}
	}
	return !0;
}
//#endregion
//#region node_modules/lodash-es/_isStrictComparable.js
function isStrictComparable(e) {
	return e === e && !isObject(e);
}
//#endregion
//#region node_modules/lodash-es/_getMatchData.js
function getMatchData(e) {
	for (var t = keys(e), n = t.length; n--;) {
		var r = t[n], i = e[r];
		t[n] = [
			r,
			i,
			isStrictComparable(i)
		];
	}
	return t;
}
//#endregion
//#region node_modules/lodash-es/_matchesStrictComparable.js
function matchesStrictComparable(e, t) {
	return function(n) {
		return n != null && n[e] === t && (t !== void 0 || e in Object(n));
	};
}
//#endregion
//#region node_modules/lodash-es/_baseMatches.js
function baseMatches(e) {
	var t = getMatchData(e);
	return t.length == 1 && t[0][2] ? matchesStrictComparable(t[0][0], t[0][1]) : function(n) {
		return n === e || baseIsMatch(n, e, t);
	};
}
//#endregion
//#region node_modules/lodash-es/_baseHasIn.js
function baseHasIn(e, t) {
	return e != null && t in Object(e);
}
//#endregion
//#region node_modules/lodash-es/_hasPath.js
function hasPath(e, t, n) {
	t = castPath(t, e);
	for (var r = -1, i = t.length, a = !1; ++r < i;) {
		var o = toKey(t[r]);
		if (!(a = e != null && n(e, o))) break;
		e = e[o];
	}
	return a || ++r != i ? a : (i = e == null ? 0 : e.length, !!i && isLength(i) && isIndex(o, i) && (isArray(e) || isArguments(e)));
}
//#endregion
//#region node_modules/lodash-es/hasIn.js
function hasIn(e, t) {
	return e != null && hasPath(e, t, baseHasIn);
}
//#endregion
//#region node_modules/lodash-es/_baseMatchesProperty.js
var COMPARE_PARTIAL_FLAG = 1, COMPARE_UNORDERED_FLAG = 2;
function baseMatchesProperty(e, t) {
	return isKey(e) && isStrictComparable(t) ? matchesStrictComparable(toKey(e), t) : function(n) {
		var r = get$1(n, e);
		return r === void 0 && r === t ? hasIn(n, e) : baseIsEqual(t, r, COMPARE_PARTIAL_FLAG | COMPARE_UNORDERED_FLAG);
	};
}
//#endregion
//#region node_modules/lodash-es/_baseProperty.js
function baseProperty(e) {
	return function(t) {
		return t?.[e];
	};
}
//#endregion
//#region node_modules/lodash-es/_basePropertyDeep.js
function basePropertyDeep(e) {
	return function(t) {
		return baseGet(t, e);
	};
}
//#endregion
//#region node_modules/lodash-es/property.js
function property(e) {
	return isKey(e) ? baseProperty(toKey(e)) : basePropertyDeep(e);
}
//#endregion
//#region node_modules/lodash-es/_baseIteratee.js
function baseIteratee(e) {
	return typeof e == "function" ? e : e == null ? identity : typeof e == "object" ? isArray(e) ? baseMatchesProperty(e[0], e[1]) : baseMatches(e) : property(e);
}
//#endregion
//#region node_modules/lodash-es/_createBaseFor.js
function createBaseFor(e) {
	return function(t, n, r) {
		for (var i = -1, a = Object(t), o = r(t), s = o.length; s--;) {
			var c = o[e ? s : ++i];
			if (n(a[c], c, a) === !1) break;
		}
		return t;
	};
}
//#endregion
//#region node_modules/lodash-es/_baseFor.js
var baseFor = createBaseFor();
//#endregion
//#region node_modules/lodash-es/_baseForOwn.js
function baseForOwn(e, t) {
	return e && baseFor(e, t, keys);
}
//#endregion
//#region node_modules/lodash-es/_createBaseEach.js
function createBaseEach(e, t) {
	return function(n, r) {
		if (n == null) return n;
		if (!isArrayLike(n)) return e(n, r);
		for (var i = n.length, a = t ? i : -1, o = Object(n); (t ? a-- : ++a < i) && r(o[a], a, o) !== !1;);
		return n;
	};
}
//#endregion
//#region node_modules/lodash-es/_baseEach.js
var baseEach = createBaseEach(baseForOwn);
//#endregion
//#region node_modules/lodash-es/_assignMergeValue.js
function assignMergeValue(e, t, n) {
	(n !== void 0 && !eq(e[t], n) || n === void 0 && !(t in e)) && baseAssignValue(e, t, n);
}
//#endregion
//#region node_modules/lodash-es/isArrayLikeObject.js
function isArrayLikeObject(e) {
	return isObjectLike(e) && isArrayLike(e);
}
//#endregion
//#region node_modules/lodash-es/_safeGet.js
function safeGet(e, t) {
	if ((t !== "constructor" || typeof e[t] != "function") && t != "__proto__") return e[t];
}
//#endregion
//#region node_modules/lodash-es/toPlainObject.js
function toPlainObject(e) {
	return copyObject(e, keysIn(e));
}
//#endregion
//#region node_modules/lodash-es/_baseMergeDeep.js
function baseMergeDeep(e, t, n, r, i, a, o) {
	var s = safeGet(e, n), c = safeGet(t, n), l = o.get(c);
	if (l) {
		assignMergeValue(e, n, l);
		return;
	}
	var u = a ? a(s, c, n + "", e, t, o) : void 0, d = u === void 0;
	if (d) {
		var p = isArray(c), m = !p && isBuffer(c), h = !p && !m && isTypedArray(c);
		u = c, p || m || h ? isArray(s) ? u = s : isArrayLikeObject(s) ? u = copyArray(s) : m ? (d = !1, u = cloneBuffer(c, !0)) : h ? (d = !1, u = cloneTypedArray(c, !0)) : u = [] : isPlainObject(c) || isArguments(c) ? (u = s, isArguments(s) ? u = toPlainObject(s) : (!isObject(s) || isFunction(s)) && (u = initCloneObject(c))) : d = !1;
	}
	d && (o.set(c, u), i(u, c, r, a, o), o.delete(c)), assignMergeValue(e, n, u);
}
//#endregion
//#region node_modules/lodash-es/_baseMerge.js
function baseMerge(e, t, n, r, i) {
	e !== t && baseFor(t, function(a, o) {
		if (i || (i = new Stack()), isObject(a)) baseMergeDeep(e, t, o, n, baseMerge, r, i);
		else {
			var s = r ? r(safeGet(e, o), a, o + "", e, t, i) : void 0;
			s === void 0 && (s = a), assignMergeValue(e, o, s);
		}
	}, keysIn);
}
//#endregion
//#region node_modules/lodash-es/_escapeHtmlChar.js
var escapeHtmlChar = basePropertyOf({
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}), reUnescapedHtml = /[&<>"']/g, reHasUnescapedHtml = RegExp(reUnescapedHtml.source);
function escape$1(e) {
	return e = toString(e), e && reHasUnescapedHtml.test(e) ? e.replace(reUnescapedHtml, escapeHtmlChar) : e;
}
//#endregion
//#region node_modules/lodash-es/_baseMap.js
function baseMap(e, t) {
	var n = -1, r = isArrayLike(e) ? Array(e.length) : [];
	return baseEach(e, function(e, i, a) {
		r[++n] = t(e, i, a);
	}), r;
}
//#endregion
//#region node_modules/lodash-es/merge.js
var merge = createAssigner(function(e, t, n) {
	baseMerge(e, t, n);
});
//#endregion
//#region node_modules/lodash-es/_baseSortBy.js
function baseSortBy(e, t) {
	var n = e.length;
	for (e.sort(t); n--;) e[n] = e[n].value;
	return e;
}
//#endregion
//#region node_modules/lodash-es/_compareAscending.js
function compareAscending(e, t) {
	if (e !== t) {
		var n = e !== void 0, r = e === null, i = e === e, a = isSymbol(e), o = t !== void 0, s = t === null, c = t === t, l = isSymbol(t);
		if (!s && !l && !a && e > t || a && o && c && !s && !l || r && o && c || !n && c || !i) return 1;
		if (!r && !a && !l && e < t || l && n && i && !r && !a || s && n && i || !o && i || !c) return -1;
	}
	return 0;
}
//#endregion
//#region node_modules/lodash-es/_compareMultiple.js
function compareMultiple(e, t, n) {
	for (var r = -1, i = e.criteria, a = t.criteria, o = i.length, s = n.length; ++r < o;) {
		var c = compareAscending(i[r], a[r]);
		if (c) return r >= s ? c : c * (n[r] == "desc" ? -1 : 1);
	}
	return e.index - t.index;
}
//#endregion
//#region node_modules/lodash-es/_baseOrderBy.js
function baseOrderBy(e, t, n) {
	t = t.length ? arrayMap(t, function(e) {
		return isArray(e) ? function(t) {
			return baseGet(t, e.length === 1 ? e[0] : e);
		} : e;
	}) : [identity];
	var r = -1;
	return t = arrayMap(t, baseUnary(baseIteratee)), baseSortBy(baseMap(e, function(e, n, i) {
		return {
			criteria: arrayMap(t, function(t) {
				return t(e);
			}),
			index: ++r,
			value: e
		};
	}), function(e, t) {
		return compareMultiple(e, t, n);
	});
}
//#endregion
//#region node_modules/lodash-es/sortBy.js
var sortBy = baseRest(function(e, t) {
	if (e == null) return [];
	var n = t.length;
	return n > 1 && isIterateeCall(e, t[0], t[1]) ? t = [] : n > 2 && isIterateeCall(t[0], t[1], t[2]) && (t = [t[0]]), baseOrderBy(e, baseFlatten(t, 1), []);
});
//#endregion
//#region node_modules/lodash-es/take.js
function take(e, t, n) {
	return e && e.length ? (t = n || t === void 0 ? 1 : toInteger(t), baseSlice(e, 0, t < 0 ? 0 : t)) : [];
}
//#endregion
//#region packages/yasqe/src/sparql.ts
var sparql_exports = /* @__PURE__ */ __exportAll({
	executeQuery: () => executeQuery,
	getAcceptHeader: () => getAcceptHeader,
	getAjaxConfig: () => getAjaxConfig,
	getAsCurlString: () => getAsCurlString,
	getUrlArguments: () => getUrlArguments
});
function getRequestConfigSettings(e, t) {
	return isFunction(t) ? t(e) : t ?? {};
}
function getAjaxConfig(e, t = {}) {
	let n = merge({}, getRequestConfigSettings(e, e.config.requestConfig), getRequestConfigSettings(e, t));
	if (!n.endpoint || n.endpoint.length == 0) return;
	var r = e.getQueryMode();
	let i = isFunction(n.endpoint) ? n.endpoint(e) : n.endpoint;
	var a = r == "update" ? "POST" : isFunction(n.method) ? n.method(e) : n.method;
	let o = isFunction(n.headers) ? n.headers(e) : n.headers, s = isFunction(n.withCredentials) ? n.withCredentials(e) : n.withCredentials;
	return {
		reqMethod: a,
		url: i,
		args: getUrlArguments(e, n),
		headers: o,
		accept: getAcceptHeader(e, n),
		withCredentials: s
	};
}
async function executeQuery(e, t) {
	let n = Date.now();
	try {
		e.emit("queryBefore", e, t);
		let r = getAjaxConfig(e, t);
		if (!r) return;
		let i = new AbortController(), a = {
			method: r.reqMethod,
			headers: {
				Accept: r.accept,
				...r.headers || {}
			},
			credentials: r.withCredentials ? "include" : "same-origin",
			signal: i.signal
		};
		a?.headers && r.reqMethod === "POST" && (a.headers["Content-Type"] = "application/x-www-form-urlencoded");
		let o = new URLSearchParams();
		for (let e in r.args) {
			let t = r.args[e];
			Array.isArray(t) ? t.forEach((t) => o.append(e, t)) : o.append(e, t);
		}
		if (r.reqMethod === "POST") a.body = o.toString();
		else {
			let e = new URL(r.url);
			o.forEach((t, n) => {
				e.searchParams.append(n, t);
			}), r.url = e.toString();
		}
		let s = new Request(r.url, a);
		e.emit("query", s, i);
		let c = await fetch(s);
		if (!c.ok) throw Error(await c.text() || c.statusText);
		let l = {
			ok: c.ok,
			status: c.status,
			statusText: c.statusText,
			headers: c.headers,
			type: c.type,
			content: await c.text()
		};
		return e.emit("queryResponse", l, Date.now() - n), e.emit("queryResults", l.content, Date.now() - n), l;
	} catch (t) {
		throw t instanceof Error && t.message === "Aborted" || e.emit("queryResponse", t, Date.now() - n), e.emit("error", t), t;
	}
}
function getUrlArguments(e, t) {
	var n = e.getQueryMode(), r = {};
	let i = getRequestConfigSettings(e, t);
	var a = isFunction(i.queryArgument) ? i.queryArgument(e) : i.queryArgument;
	a || (a = e.getQueryMode()), r[a] = i.adjustQueryBeforeRequest ? i.adjustQueryBeforeRequest(e) : e.getValue();
	let o = isFunction(i.namedGraphs) ? i.namedGraphs(e) : i.namedGraphs;
	if (o && o.length > 0) {
		let e = n === "query" ? "named-graph-uri" : "using-named-graph-uri ";
		r[e] = o;
	}
	let s = isFunction(i.defaultGraphs) ? i.defaultGraphs(e) : i.defaultGraphs;
	if (s && s.length > 0) {
		let e = n == "query" ? "default-graph-uri" : "using-graph-uri ";
		r[e] = o;
	}
	let c = isFunction(i.args) ? i.args(e) : i.args;
	return c && c.length > 0 && merge(r, c.reduce((e, t) => (e[t.name] ? e[t.name].push(t.value) : e[t.name] = [t.value], e), {})), r;
}
function getAcceptHeader(e, t) {
	let n = getRequestConfigSettings(e, t);
	var r = null;
	if (e.getQueryMode() == "update") r = isFunction(n.acceptHeaderUpdate) ? n.acceptHeaderUpdate(e) : n.acceptHeaderUpdate;
	else {
		var i = e.getQueryType();
		r = i == "DESCRIBE" || i == "CONSTRUCT" ? isFunction(n.acceptHeaderGraph) ? n.acceptHeaderGraph(e) : n.acceptHeaderGraph : isFunction(n.acceptHeaderSelect) ? n.acceptHeaderSelect(e) : n.acceptHeaderSelect;
	}
	return r;
}
function getAsCurlString(e, t) {
	let n = getAjaxConfig(e, getRequestConfigSettings(e, t));
	if (!n) return "";
	let r = n.url;
	n.url.indexOf("http") !== 0 && (r = `${window.location.protocol}//${window.location.host}`, n.url.indexOf("/") === 0 ? r += n.url : r += window.location.pathname + n.url);
	let i = ["curl"];
	n.reqMethod === "GET" ? (r += `?${import_query_string.stringify(n.args)}`, i.push(r)) : n.reqMethod === "POST" ? (i.push(r), i.push("--data", import_query_string.stringify(n.args))) : (console.warn("Unexpected request-method", n.reqMethod), i.push(r)), i.push("-X", n.reqMethod);
	for (let e in n.headers) i.push(`-H  '${e}: ${n.headers[e]}'`);
	return i.join(" ");
}
//#endregion
//#region packages/yasqe/src/imgs.ts
var query = "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" height=\"81.9\" width=\"72.9\" version=\"1.1\" y=\"0px\" x=\"0px\" viewBox=\"0 0 72.900002 81.900002\"><path id=\"queryIcon\" d=\"m69.6 35.2-60.3-34.3c-2.2-1.2-4.4-1.2-6.4 0s-2.9 3.4-2.9 5.6v68.8c0 2.2 1.2 4.4 2.9 5.6 1 0.5 2.2 1 3.4 1s2.2-0.5 2.9-1l60.3-34.3c2.2-1.2 3.4-3.4 3.4-5.6s-1.1-4.3-3.3-5.8z\"/><path id=\"loadingIcon\" d=\"m61.184 36.167-48.73-27.719c-1.7779-0.96976-3.5558-0.96976-5.172 0-1.6163 0.96976-2.3436 2.7476-2.3436 4.5255v55.599c0 1.7779 0.96976 3.5558 2.3436 4.5255 0.80813 0.40407 1.7779 0.80813 2.7476 0.80813 0.96975 0 1.7779-0.40406 2.3436-0.80813l48.73-27.719c1.7779-0.96976 2.7476-2.7476 2.7476-4.5255s-0.88894-3.475-2.6668-4.6872z\" fill=\"none\"/></svg>", share = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><path d=\"M36.764 50c0 .308-.07.598-.088.905l32.247 16.12c2.76-2.34 6.293-3.798 10.195-3.798C87.89 63.227 95 70.337 95 79.11 95 87.89 87.89 95 79.118 95c-8.78 0-15.882-7.11-15.882-15.89 0-.317.07-.6.088-.906l-32.247-16.12c-2.77 2.33-6.293 3.79-10.195 3.79C12.11 65.873 5 58.77 5 50c0-8.78 7.11-15.89 15.882-15.89 3.902 0 7.427 1.467 10.195 3.796l32.247-16.12c-.018-.307-.088-.597-.088-.913C63.236 12.11 70.338 5 79.118 5 87.89 5 95 12.11 95 20.873c0 8.78-7.11 15.89-15.882 15.89-3.91 0-7.436-1.467-10.195-3.805L36.676 49.086c.017.308.088.598.088.914z\"/></svg>", warning = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 66.399998 66.399998\"><g><path d=\"M33.2 0C14.9 0 0 14.9 0 33.2c0 18.3 14.9 33.2 33.2 33.2 18.3 0 33.2-14.9 33.2-33.2C66.4 14.9 51.5 0 33.2 0zm0 59.4C18.7 59.4 7 47.6 7 33.2 7 18.7 18.8 7 33.2 7c14.4 0 26.2 11.8 26.2 26.2 0 14.4-11.8 26.2-26.2 26.2z\"/><path d=\"M33.1 45.6c-1.4 0-2.5.5-3.5 1.5-.9 1-1.4 2.2-1.4 3.6 0 1.6.5 2.8 1.5 3.8 1 .9 2.1 1.3 3.4 1.3 1.3 0 2.4-.5 3.4-1.4 1-.9 1.5-2.2 1.5-3.7 0-1.4-.5-2.6-1.4-3.6-.9-1-2.1-1.5-3.5-1.5zM33.3 12.4c-1.5 0-2.8.5-3.7 1.6-.9 1-1.4 2.4-1.4 4.2 0 1.1.1 2.9.2 5.6l.8 13.1c.2 1.8.4 3.2.9 4.1.5 1.2 1.5 1.8 2.9 1.8 1.3 0 2.3-.7 2.9-1.9.5-1 .7-2.3.9-4l1.1-13.4c.1-1.3.2-2.5.2-3.8 0-2.2-.3-3.9-.8-5.1-.5-1-1.6-2.2-4-2.2z\"/></g></svg>", Trie = class e {
	constructor() {
		this.words = 0, this.prefixes = 0, this.children = {};
	}
	insert(t, n) {
		if (t.length != 0) {
			var r = this, i, a;
			if (n === void 0 && (n = 0), n === t.length) {
				r.words++;
				return;
			}
			r.prefixes++, i = t[n], r.children[i] === void 0 && (r.children[i] = new e()), a = r.children[i], a.insert(t, n + 1);
		}
	}
	remove(e, t) {
		if (e.length != 0) {
			var n = this, r, i;
			if (t === void 0 && (t = 0), n !== void 0) {
				if (t === e.length) {
					n.words--;
					return;
				}
				n.prefixes--, r = e[t], i = n.children[r], i.remove(e, t + 1);
			}
		}
	}
	update(e, t) {
		e.length != 0 && t.length != 0 && (this.remove(e), this.insert(t));
	}
	countWord(e, t) {
		if (e.length == 0) return 0;
		var n = this, r, i, a = 0;
		return t === void 0 && (t = 0), t === e.length ? n.words : (r = e[t], i = n.children[r], i !== void 0 && (a = i.countWord(e, t + 1)), a);
	}
	countPrefix(e, t) {
		if (e.length == 0) return 0;
		var n = this, r, i, a = 0;
		if (t === void 0 && (t = 0), t === e.length) return n.prefixes;
		var r = e[t];
		return i = n.children[r], i !== void 0 && (a = i.countPrefix(e, t + 1)), a;
	}
	find(e) {
		return e.length != 0 && this.countWord(e) > 0;
	}
	getAllWords(e) {
		var t = this, n, r, i = [];
		if (e === void 0 && (e = ""), t === void 0) return [];
		for (n in t.words > 0 && i.push(e), t.children) t.children.hasOwnProperty(n) && (r = t.children[n], i = i.concat(r.getAllWords(e + n)));
		return i;
	}
	autoComplete(e, t) {
		var n = this, r, i;
		return e.length == 0 ? t === void 0 ? n.getAllWords(e) : [] : (t === void 0 && (t = 0), r = e[t], i = n.children[r], i === void 0 ? [] : t === e.length - 1 ? i.getAllWords(e) : i.autoComplete(e, t + 1));
	}
}, require_events = /* @__PURE__ */ __commonJSMin(((e, t) => {
	var n = typeof Reflect == "object" ? Reflect : null, r = n && typeof n.apply == "function" ? n.apply : function(e, t, n) {
		return Function.prototype.apply.call(e, t, n);
	}, i = n && typeof n.ownKeys == "function" ? n.ownKeys : Object.getOwnPropertySymbols ? function(e) {
		return Object.getOwnPropertyNames(e).concat(Object.getOwnPropertySymbols(e));
	} : function(e) {
		return Object.getOwnPropertyNames(e);
	};
	function a(e) {
		console && console.warn && console.warn(e);
	}
	var o = Number.isNaN || function(e) {
		return e !== e;
	};
	function s() {
		s.init.call(this);
	}
	t.exports = s, t.exports.once = b, s.EventEmitter = s, s.prototype._events = void 0, s.prototype._eventsCount = 0, s.prototype._maxListeners = void 0;
	var c = 10;
	function l(e) {
		if (typeof e != "function") throw TypeError("The \"listener\" argument must be of type Function. Received type " + typeof e);
	}
	Object.defineProperty(s, "defaultMaxListeners", {
		enumerable: !0,
		get: function() {
			return c;
		},
		set: function(e) {
			if (typeof e != "number" || e < 0 || o(e)) throw RangeError("The value of \"defaultMaxListeners\" is out of range. It must be a non-negative number. Received " + e + ".");
			c = e;
		}
	}), s.init = function() {
		(this._events === void 0 || this._events === Object.getPrototypeOf(this)._events) && (this._events = Object.create(null), this._eventsCount = 0), this._maxListeners = this._maxListeners || void 0;
	}, s.prototype.setMaxListeners = function(e) {
		if (typeof e != "number" || e < 0 || o(e)) throw RangeError("The value of \"n\" is out of range. It must be a non-negative number. Received " + e + ".");
		return this._maxListeners = e, this;
	};
	function u(e) {
		return e._maxListeners === void 0 ? s.defaultMaxListeners : e._maxListeners;
	}
	s.prototype.getMaxListeners = function() {
		return u(this);
	}, s.prototype.emit = function(e) {
		for (var t = [], n = 1; n < arguments.length; n++) t.push(arguments[n]);
		var i = e === "error", a = this._events;
		if (a !== void 0) i = i && a.error === void 0;
		else if (!i) return !1;
		if (i) {
			var o;
			if (t.length > 0 && (o = t[0]), o instanceof Error) throw o;
			var s = /* @__PURE__ */ Error("Unhandled error." + (o ? " (" + o.message + ")" : ""));
			throw s.context = o, s;
		}
		var c = a[e];
		if (c === void 0) return !1;
		if (typeof c == "function") r(c, this, t);
		else for (var l = c.length, u = _(c, l), n = 0; n < l; ++n) r(u[n], this, t);
		return !0;
	};
	function d(e, t, n, r) {
		var i, o, s;
		if (l(n), o = e._events, o === void 0 ? (o = e._events = Object.create(null), e._eventsCount = 0) : (o.newListener !== void 0 && (e.emit("newListener", t, n.listener ? n.listener : n), o = e._events), s = o[t]), s === void 0) s = o[t] = n, ++e._eventsCount;
		else if (typeof s == "function" ? s = o[t] = r ? [n, s] : [s, n] : r ? s.unshift(n) : s.push(n), i = u(e), i > 0 && s.length > i && !s.warned) {
			s.warned = !0;
			var c = /* @__PURE__ */ Error("Possible EventEmitter memory leak detected. " + s.length + " " + String(t) + " listeners added. Use emitter.setMaxListeners() to increase limit");
			c.name = "MaxListenersExceededWarning", c.emitter = e, c.type = t, c.count = s.length, a(c);
		}
		return e;
	}
	s.prototype.addListener = function(e, t) {
		return d(this, e, t, !1);
	}, s.prototype.on = s.prototype.addListener, s.prototype.prependListener = function(e, t) {
		return d(this, e, t, !0);
	};
	function p() {
		if (!this.fired) return this.target.removeListener(this.type, this.wrapFn), this.fired = !0, arguments.length === 0 ? this.listener.call(this.target) : this.listener.apply(this.target, arguments);
	}
	function m(e, t, n) {
		var r = {
			fired: !1,
			wrapFn: void 0,
			target: e,
			type: t,
			listener: n
		}, i = p.bind(r);
		return i.listener = n, r.wrapFn = i, i;
	}
	s.prototype.once = function(e, t) {
		return l(t), this.on(e, m(this, e, t)), this;
	}, s.prototype.prependOnceListener = function(e, t) {
		return l(t), this.prependListener(e, m(this, e, t)), this;
	}, s.prototype.removeListener = function(e, t) {
		var n, r, i, a, o;
		if (l(t), r = this._events, r === void 0 || (n = r[e], n === void 0)) return this;
		if (n === t || n.listener === t) --this._eventsCount === 0 ? this._events = Object.create(null) : (delete r[e], r.removeListener && this.emit("removeListener", e, n.listener || t));
		else if (typeof n != "function") {
			for (i = -1, a = n.length - 1; a >= 0; a--) if (n[a] === t || n[a].listener === t) {
				o = n[a].listener, i = a;
				break;
			}
			if (i < 0) return this;
			i === 0 ? n.shift() : v(n, i), n.length === 1 && (r[e] = n[0]), r.removeListener !== void 0 && this.emit("removeListener", e, o || t);
		}
		return this;
	}, s.prototype.off = s.prototype.removeListener, s.prototype.removeAllListeners = function(e) {
		var t, n = this._events, r;
		if (n === void 0) return this;
		if (n.removeListener === void 0) return arguments.length === 0 ? (this._events = Object.create(null), this._eventsCount = 0) : n[e] !== void 0 && (--this._eventsCount === 0 ? this._events = Object.create(null) : delete n[e]), this;
		if (arguments.length === 0) {
			var i = Object.keys(n), a;
			for (r = 0; r < i.length; ++r) a = i[r], a !== "removeListener" && this.removeAllListeners(a);
			return this.removeAllListeners("removeListener"), this._events = Object.create(null), this._eventsCount = 0, this;
		}
		if (t = n[e], typeof t == "function") this.removeListener(e, t);
		else if (t !== void 0) for (r = t.length - 1; r >= 0; r--) this.removeListener(e, t[r]);
		return this;
	};
	function h(e, t, n) {
		var r = e._events;
		if (r === void 0) return [];
		var i = r[t];
		return i === void 0 ? [] : typeof i == "function" ? n ? [i.listener || i] : [i] : n ? y(i) : _(i, i.length);
	}
	s.prototype.listeners = function(e) {
		return h(this, e, !0);
	}, s.prototype.rawListeners = function(e) {
		return h(this, e, !1);
	}, s.listenerCount = function(e, t) {
		return typeof e.listenerCount == "function" ? e.listenerCount(t) : g.call(e, t);
	}, s.prototype.listenerCount = g;
	function g(e) {
		var t = this._events;
		if (t !== void 0) {
			var n = t[e];
			if (typeof n == "function") return 1;
			if (n !== void 0) return n.length;
		}
		return 0;
	}
	s.prototype.eventNames = function() {
		return this._eventsCount > 0 ? i(this._events) : [];
	};
	function _(e, t) {
		for (var n = Array(t), r = 0; r < t; ++r) n[r] = e[r];
		return n;
	}
	function v(e, t) {
		for (; t + 1 < e.length; t++) e[t] = e[t + 1];
		e.pop();
	}
	function y(e) {
		for (var t = Array(e.length), n = 0; n < t.length; ++n) t[n] = e[n].listener || e[n];
		return t;
	}
	function b(e, t) {
		return new Promise(function(n, r) {
			function i(n) {
				e.removeListener(t, a), r(n);
			}
			function a() {
				typeof e.removeListener == "function" && e.removeListener("error", i), n([].slice.call(arguments));
			}
			S(e, t, a, { once: !0 }), t !== "error" && x(e, i, { once: !0 });
		});
	}
	function x(e, t, n) {
		typeof e.on == "function" && S(e, "error", t, n);
	}
	function S(e, t, n, r) {
		if (typeof e.on == "function") r.once ? e.once(t, n) : e.on(t, n);
		else if (typeof e.addEventListener == "function") e.addEventListener(t, function i(a) {
			r.once && e.removeEventListener(t, i), n(a);
		});
		else throw TypeError("The \"emitter\" argument must be of type EventEmitter. Received type " + typeof e);
	}
})), import_events = require_events(), conf$3 = {
	name: "variables",
	isValidCompletionPosition: function(e) {
		var t = e.getTokenAt(e.getDoc().getCursor());
		return !!(t.type != "ws" && (t = e.getCompleteToken(t), t && (t.string[0] === "?" || t.string[0] === "$")));
	},
	get: function(e, t) {
		if (!t || t.string.length == 0) return [];
		let n = {}, r = [], i = e.getWrapperElement().querySelectorAll(".cm-atom");
		for (let e = 0; e < i.length; e++) {
			let o = i[e];
			var a = o.innerHTML;
			if (a[0] === "?" || a[0] === "$") {
				let e = o.nextSibling;
				if (e && e.className && e.className.indexOf("cm-atom") >= 0 && (a += e.innerText), n[a] || a.length <= 1 || a.indexOf(t.string) !== 0 || a === t.string) continue;
				n[a] = !0, r.push(a);
			}
		}
		return r.sort();
	},
	bulk: !1,
	autoShow: !0
}, madsrdf = "http://www.loc.gov/mads/rdf/v1#", bflc = "http://id.loc.gov/ontologies/bflc/", foaf = "http://xmlns.com/foaf/0.1/", rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", dbo = "http://dbpedia.org/ontology/", rdfs = "http://www.w3.org/2000/01/rdf-schema#", yago = "http://yago-knowledge.org/resource/", dc = "http://purl.org/dc/elements/1.1/", dbp = "http://dbpedia.org/property/", owl = "http://www.w3.org/2002/07/owl#", skos = "http://www.w3.org/2004/02/skos/core#", gr = "http://purl.org/goodrelations/v1#", geo = "http://www.opengis.net/ont/geosparql#", spacerel = "http://data.ordnancesurvey.co.uk/ontology/spatialrelations/", xsd = "http://www.w3.org/2001/XMLSchema#", ex = "http://example.org/", dcat = "http://www.w3.org/ns/dcat#", org = "http://www.w3.org/ns/org#", dct = "http://purl.org/dc/terms/", dcterms = "http://purl.org/dc/terms/", qb = "http://purl.org/linked-data/cube#", prov = "http://www.w3.org/ns/prov#", sioc = "http://rdfs.org/sioc/ns#", xtypes = "http://purl.org/xtypes/", dbpedia = "http://dbpedia.org/resource/", ont = "http://purl.org/net/ns/ontology-annot#", onto = "http://www.ontotext.com/", sio = "http://semanticscience.org/resource/", obo = "http://purl.obolibrary.org/obo/", dcterm = "http://purl.org/dc/terms/", schema = "http://schema.org/", bf = "http://id.loc.gov/ontologies/bibframe/", search = "http://sindice.com/vocab/search#", sd = "http://www.w3.org/ns/sparql-service-description#", frbr = "http://purl.org/vocab/frbr/core#", stat = "http://www.w3.org/ns/posix/stat#", vcard = "http://www.w3.org/2006/vcard/ns#", commerce = "http://purl.org/commerce#", dbr = "http://dbpedia.org/resource/", bibo = "http://purl.org/ontology/bibo/", pto = "http://www.productontology.org/id/", rss = "http://purl.org/rss/1.0/", oo = "http://purl.org/openorg/", gldp = "http://www.w3.org/ns/people#", geonames = "http://www.geonames.org/ontology#", content = "http://purl.org/rss/1.0/modules/content/", fb = "http://rdf.freebase.com/ns/", event = "http://purl.org/NET/c4dm/event.owl#", vann = "http://purl.org/vocab/vann/", wd = "http://www.wikidata.org/entity/", gen = "http://purl.org/gen/0.1#", dcmit = "http://purl.org/dc/dcmitype/", cc = "http://creativecommons.org/ns#", http = "http://www.w3.org/2011/http#", dbpprop = "http://dbpedia.org/property/", doap = "http://usefulinc.com/ns/doap#", tag = "http://www.holygoat.co.uk/owl/redwood/0.1/tags/", rr = "http://www.w3.org/ns/r2rml#", swrc = "http://swrc.ontoware.org/ontology#", nie = "http://www.semanticdesktop.org/ontologies/2007/01/19/nie#", sc = "https://schema.org/", md = "http://www.w3.org/ns/md#", drugbank = "http://www4.wiwiss.fu-berlin.de/drugbank/resource/drugbank/", leaks = "https://onlyfans.com/chelxie/", as = "https://www.w3.org/ns/activitystreams#", fn = "http://www.w3.org/2005/xpath-functions#", cv = "http://rdfs.org/resume-rdf/", prog = "http://purl.org/prog/", wot = "http://xmlns.com/wot/0.1/", aiiso = "http://purl.org/vocab/aiiso/schema#", ma = "http://www.w3.org/ns/ma-ont#", uniprot = "http://purl.uniprot.org/uniprot/", tl = "http://purl.org/NET/c4dm/timeline.owl#", akt = "http://www.aktors.org/ontology/portal#", daia = "http://purl.org/ontology/daia/", swc = "http://data.semanticweb.org/ns/swc/ontology#", ical = "http://www.w3.org/2002/12/cal/ical#", xhtml = "http://www.w3.org/1999/xhtml#", crm = "http://www.cidoc-crm.org/cidoc-crm/", rel = "http://purl.org/vocab/relationship/", bio = "http://purl.org/vocab/bio/0.1/", earl = "http://www.w3.org/ns/earl#", unit = "http://qudt.org/vocab/unit/", mo = "http://purl.org/ontology/mo/", ov = "http://open.vocab.org/terms/", dv = "http://rdf.data-vocabulary.org/#", marcrel = "http://id.loc.gov/vocabulary/relators/", rdfg = "http://www.w3.org/2004/03/trix/rdfg-1/", xhv = "http://www.w3.org/1999/xhtml/vocab#", cs = "http://purl.org/vocab/changeset/schema#", ad = "http://schemas.talis.com/2005/address/schema#", vs = "http://www.w3.org/2003/06/sw-vocab-status/ns#", afn = "http://jena.apache.org/ARQ/function#", co = "http://purl.org/ontology/co/core#", dc11 = "http://purl.org/dc/elements/1.1/", og = "http://opengraphprotocol.org/schema/", air = "http://dig.csail.mit.edu/TAMI/2007/amord/air#", xs = "http://www.w3.org/2001/XMLSchema#", mu = "http://mu.semte.ch/vocabularies/core/", bill = "http://www.rdfabout.com/rdf/schema/usbill/", test2 = "http://this.invalid/test2#", book = "http://purl.org/NET/book/vocab#", log = "http://www.w3.org/2000/10/swap/log#", musim = "http://purl.org/ontology/similarity/", xfn = "http://gmpg.org/xfn/11#", factbook = "http://wifo5-04.informatik.uni-mannheim.de/factbook/ns#", media = "http://search.yahoo.com/searchmonkey/media/", dcq = "http://purl.org/dc/qualifiers/1.0/", ome = "http://purl.org/ontomedia/core/expression#", xf = "http://www.w3.org/2002/xforms/", prop = "http://dbpedia.org/property/", cld = "http://purl.org/cld/terms/", d2rq = "http://www.wiwiss.fu-berlin.de/suhl/bizer/D2RQ/0.1#", ir = "http://www.ontologydesignpatterns.org/cp/owl/informationrealization.owl#", cal = "http://www.w3.org/2002/12/cal/ical#", qudt = "http://qudt.org/schema/qudt/", biblio = "http://purl.org/net/biblio#", reco = "http://purl.org/reco#", rev = "http://purl.org/stuff/rev#", sism = "http://purl.oclc.org/NET/sism/0.1/", ttp = "http://eample.com/test#", dbowl = "http://ontology.cybershare.utep.edu/dbowl/relational-to-ontology-mapping-primitive.owl#", days = "http://ontologi.es/days#", osag = "http://www.ordnancesurvey.co.uk/ontology/AdministrativeGeography/v2.0/AdministrativeGeography.rdf#", botany = "http://purl.org/NET/biol/botany#", af = "http://purl.org/ontology/af/", rif = "http://www.w3.org/2007/rif#", ctag = "http://commontag.org/ns#", dir = "http://schemas.talis.com/2005/dir/schema#", ok = "http://okkam.org/terms#", cmp = "http://www.ontologydesignpatterns.org/cp/owl/componency.owl#", tzont = "http://www.w3.org/2006/timezone#", sr = "http://www.openrdf.org/config/repository/sail#", pc = "http://purl.org/procurement/public-contracts#", admin = "http://webns.net/mvcb/", math = "http://www.w3.org/2000/10/swap/math#", myspace = "http://purl.org/ontology/myspace#", memo = "http://ontologies.smile.deri.ie/2009/02/27/memo#", giving = "http://ontologi.es/giving#", sdmx = "http://purl.org/linked-data/sdmx#", xmp = "http://ns.adobe.com/xap/1.0/", cfp = "http://sw.deri.org/2005/08/conf/cfp.owl#", dcn = "http://www.w3.org/2007/uwa/context/deliverycontext.owl#", lomvoc = "http://ltsc.ieee.org/rdf/lomv1p0/vocabulary#", time = "http://www.w3.org/2006/time#", swanq = "http://purl.org/swan/1.2/qualifiers/", jdbc = "http://d2rq.org/terms/jdbc/", lyou = "http://purl.org/linkingyou/", owlim = "http://www.ontotext.com/trree/owlim#", omn = "http://open-multinet.info/ontology/omn#", dcam = "http://purl.org/dc/dcam/", swande = "http://purl.org/swan/1.2/discourse-elements/", gn = "http://www.geonames.org/ontology#", nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", skosxl = "http://www.w3.org/2008/05/skos-xl#", con = "http://www.w3.org/2000/10/swap/pim/contact#", cyc = "http://sw.opencyc.org/concept/", adms = "http://www.w3.org/ns/adms#", oa = "http://www.w3.org/ns/oa#", cdm = "http://publications.europa.eu/ontology/cdm#", openlinks = "http://www.openlinksw.com/schemas/virtrdf#", gvp = "http://vocab.getty.edu/ontology#", ontology = "http://dbpedia.org/ontology/", sdmxdim = "http://purl.org/linked-data/sdmx/2009/dimension#", db = "http://dbpedia.org/", sh = "http://www.w3.org/ns/shacl#", type = "http://teste.com/teste/", om = "http://opendata.caceres.es/def/ontomunicipio#", isbd = "http://iflastandards.info/ns/isbd/elements/", lemon = "http://lemon-model.net/lemon#", photoshop = "http://ns.adobe.com/photoshop/1.0/", eat = "http://www.eat.rl.ac.uk/#", aat = "http://vocab.getty.edu/aat/", wfs = "http://schemas.opengis.net/wfs/", room = "http://vocab.deri.ie/rooms#", wdt = "http://www.wikidata.org/prop/direct/", exif = "http://www.w3.org/2003/12/exif/ns#", tgn = "http://vocab.getty.edu/tgn/", fabio = "http://purl.org/spar/fabio/", ac = "http://umbel.org/umbel/ac/", ulan = "http://vocab.getty.edu/ulan/", test = "https://test4.example.com/", ore = "http://www.openarchives.org/ore/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance#", cert = "http://www.w3.org/ns/auth/cert#", sdmxa = "http://purl.org/linked-data/sdmx/2009/attribute#", prism = "http://prismstandard.org/namespaces/basic/2.0/", itsrdf = "http://www.w3.org/2005/11/its/rdf#", cnt = "http://www.w3.org/2011/content#", fise = "http://fise.iks-project.eu/ontology/", nsogi = "http://prefix.cc/nsogi:", sf = "http://www.opengis.net/ont/sf#", core = "http://vivoweb.org/ontology/core#", dul = "http://www.ontologydesignpatterns.org/ont/dul/DUL.owl#", voaf = "http://purl.org/vocommons/voaf#", edm = "http://www.europeana.eu/schemas/edm/", swrl = "http://www.w3.org/2003/11/swrl#", swrcfe = "http://www.morelab.deusto.es/ontologies/swrcfe#", lv = "http://purl.org/lobid/lv#", eg = "http://www.example.org/", gndo = "http://d-nb.info/standards/elementset/gnd#", gtfs = "http://vocab.gtfs.org/terms#", urn = "http://fliqz.com/", dbc = "http://dbpedia.org/resource/Category:", nfo = "http://www.semanticdesktop.org/ontologies/2007/03/22/nfo#", ro = "http://purl.org/wf4ever/ro#", swrlb = "http://www.w3.org/2003/11/swrlb#", ssn = "http://www.w3.org/ns/ssn/", xml = "http://www.w3.org/XML/1998/namespace/", movie = "http://data.linkedmdb.org/resource/movie/", music = "http://musicontology.com/", bif = "http://www.openlinksw.com/schemas/bif#", wikidata = "http://www.wikidata.org/entity/", dbprop = "http://dbpedia.org/property/", go = "http://purl.obolibrary.org/obo/GO_", leak = "http://maco.com/", wp = "http://vocabularies.wikipathways.org/", pat = "http://purl.org/hpi/patchr#", cco = "http://www.ontologyrepository.com/CommonCoreOntologies/", ceo = "https://linkeddata.cultureelerfgoed.nl/def/ceo#", ping = "https://namso-gen.com/", loc = "http://id.loc.gov/", penn = "http://purl.org/olia/penn.owl#", sp = "http://spinrdf.org/sp#", dbkwik = "http://dbkwik.webdatacommons.org/", am = "http://vocab.deri.ie/am#", lexinfo = "http://www.lexinfo.net/ontology/3.0/lexinfo#", dblp = "http://dblp.uni-trier.de/rdf/schema-2015-01-26#", ldp = "http://www.w3.org/ns/ldp#", mods = "http://www.loc.gov/mods/v3#", nmo = "http://www.semanticdesktop.org/ontologies/2007/03/22/nmo#", st = "http://ns.inria.fr/sparql-template/", bd = "http://www.bigdata.com/rdf#", sec = "https://w3id.org/security#", geoes = "http://geo.linkeddata.es/ontology/", product = "http://purl.org/commerce/product#", dce = "http://purl.org/dc/elements/1.1/", chebi = "http://purl.obolibrary.org/obo/CHEBI_", nao = "http://www.semanticdesktop.org/ontologies/2007/08/15/nao#", sdo = "https://schema.org/", example = "http://www.example.org/rdf#", sioct = "http://rdfs.org/sioc/types#", siocserv = "http://rdfs.org/sioc/services#", sparql = "http://www.w3.org/ns/sparql#", imm = "http://schemas.microsoft.com/imm/", gnd = "http://d-nb.info/gnd/", up = "http://purl.uniprot.org/core/", cerif = "http://spi-fm.uca.es/neologism/cerif#", rec = "http://purl.org/ontology/rec/core#", coref = "http://www.rkbexplorer.com/ontologies/coref#", scovo = "http://purl.org/NET/scovo#", ptr = "http://www.w3.org/2009/pointers#", list = "http://www.w3.org/2000/10/swap/list#", gd = "http://rdf.data-vocabulary.org/#", mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#", acc = "http://purl.org/NET/acc#", whois = "http://www.kanzaki.com/ns/whois#", spin = "http://spinrdf.org/spin#", java = "http://www.w3.org/2007/uwa/context/java.owl#", doc = "http://www.w3.org/2000/10/swap/pim/doc#", wiki = "http://en.wikipedia.org/wiki/", sirext = "http://t.me/sirextt/247:", ms = "http://purl.org/obo/owl/MS#", space = "http://www.w3.org/ns/pim/space#", cube = "https://cube.link/", gold = "http://purl.org/linguistics/gold/", olia = "http://purl.org/olia/olia.owl#", opm = "https://w3id.org/opm#", pmlj = "http://inference-web.org/2.0/pml-justification.owl#", meta = "https://krr.triply.cc/krr/sameas-meta/def/", xlink = "https://es.scribd.com/doc/79794476/05-Ejercicios-Resueltos-Caja-Negra-y-Recapitulacion/", geof = "http://www.opengis.net/def/function/geosparql/", ti = "http://www.ontologydesignpatterns.org/cp/owl/timeinterval.owl#", dbnary = "http://kaiko.getalp.org/dbnary#", cro = "http://rhizomik.net/ontologies/copyrightonto.owl#", lgd = "http://linkedgeodata.org/triplify/", pext = "http://www.ontotext.com/proton/protonext#", rdfsharp = "https://rdfsharp.codeplex.com/", vivo = "http://vivoweb.org/ontology/core#", rsa = "http://www.w3.org/ns/auth/rsa#", iot = "http://iotschema.org/", sim = "http://www.w3id.org/simulation/ontology/", nco = "http://www.semanticdesktop.org/ontologies/2007/03/22/nco#", hg = "http://rdf.histograph.io/", bp = "http://www.biopax.org/release/biopax-level3.owl#", akts = "http://www.aktors.org/ontology/support#", bing = "http://bing.com/schema/media/", georss = "http://www.georss.org/georss/", po = "http://purl.org/ontology/po/", kb = "http://deductions.sf.net/ontology/knowledge_base.owl#", api = "http://purl.org/linked-data/api/vocab#", acl = "http://www.w3.org/ns/auth/acl#", nt = "http://ns.inria.fr/nicetag/2010/09/09/voc#", pim = "http://www.w3.org/ns/pim/space#", geosparql = "http://www.opengis.net/ont/geosparql#", cito = "http://purl.org/spar/cito/", cgov = "http://reference.data.gov.uk/def/central-government/", resource = "http://dbpedia.org/resource/", lu = "http://www.ontologydesignpatterns.org/ont/framenet/abox/lu/", video = "http://purl.org/ontology/video#", xl = "http://langegger.at/xlwrap/vocab#", wgs = "http://www.w3.org/2003/01/geo/wgs84_pos#", seas = "https://w3id.org/seas/", pr = "http://purl.org/ontology/prv/core#", dbpediaowl = "http://dbpedia.org/owl/", wikipedia = "https://en.wikipedia.org/wiki/", name = "http://example.org/name#", gist = "https://ontologies.semanticarts.com/o/gistCore#", cidoc = "http://www.cidoc-crm.org/cidoc-crm/", ean = "http://openean.kaufkauf.net/id/", postcode = "http://data.ordnancesurvey.co.uk/id/postcodeunit/", web = "http://www.w3.org/2007/uwa/context/web.owl#", acm = "http://www.rkbexplorer.com/ontologies/acm#", role = "https://w3id.org/role/", bag = "https://bag2.basisregistraties.overheid.nl/bag/def/", eu = "http://eulersharp.sourceforge.net/2003/03swap/log-rules#", exterms = "http://www.example.org/terms/", httph = "http://www.w3.org/2007/ont/httph#", ontolex = "http://www.w3.org/ns/lemon/ontolex#", pav = "http://purl.org/pav/", sosa = "http://www.w3.org/ns/sosa/", dco = "http://info.deepcarbon.net/schema#", stanford = "http://purl.org/olia/stanford.owl#", wn = "http://xmlns.com/wordnet/1.6/", dcm = "http://purl.org/dc/dcmitype/", prv = "http://purl.org/net/provenance/ns#", pgterms = "http://www.gutenberg.org/2009/pgterms/", purl = "http://purl.org/dc/terms/", iso = "http://purl.org/iso25964/skos-thes#", ps = "https://w3id.org/payswarm#", overheid = "http://standaarden.overheid.nl/owms/", formats = "http://www.w3.org/ns/formats/", dcatapit = "http://dati.gov.it/onto/dcatapit#", service = "http://purl.org/ontology/service#", ass = "http://uptheasset.org/ontology#", inno = "http://purl.org/innovation/ns#", wo = "http://purl.org/ontology/wo/", ero = "http://purl.obolibrary.org/obo/", lime = "http://www.w3.org/ns/lemon/lime#", greg = "http://kasei.us/about/foaf.xrdf#", sider = "http://www4.wiwiss.fu-berlin.de/sider/resource/sider/", ocd = "http://dati.camera.it/ocd/", admingeo = "http://data.ordnancesurvey.co.uk/ontology/admingeo/", rdfdf = "http://www.openlinksw.com/virtrdf-data-formats#", atom = "http://www.w3.org/2005/Atom/", wdrs = "http://www.w3.org/2007/05/powder-s#", wn20schema = "http://www.w3.org/2006/03/wn/wn20/schema/", bmo = "http://collection.britishmuseum.org/id/ontology/", abc = "http://www.metadata.net/harmony/ABCSchemaV5Commented.rdf#", smf = "http://topbraid.org/sparqlmotionfunctions#", ndl = "http://schemas.ogf.org/nml/2013/05/base#", daml = "http://www.daml.org/2001/03/daml+oil#", es = "http://eulersharp.sourceforge.net/2003/03swap/log-rules#", euvoc = "http://publications.europa.eu/ontology/euvoc#", zoology = "http://purl.org/NET/biol/zoology#", iao = "http://purl.obolibrary.org/obo/IAO_", premis = "http://www.loc.gov/premis/rdf/v3/", mm = "http://linkedmultimedia.org/sparql-mm/ns/2.0.0/function#", lode = "http://linkedevents.org/ontology/", cpa = "http://www.ontologydesignpatterns.org/schemas/cpannotationschema.owl#", gsp = "http://www.opengis.net/ont/geosparql#", edam = "http://edamontology.org/", res = "http://dbpedia.org/resource/", xkos = "http://rdf-vocabulary.ddialliance.org/xkos#", saref = "https://saref.etsi.org/core/", won = "https://w3id.org/won/core#", myspo = "http://purl.org/ontology/myspace#", hydra = "http://www.w3.org/ns/hydra/core#", swid = "http://semanticweb.org/id/", irw = "http://www.ontologydesignpatterns.org/ont/web/irw.owl#", agg = "http://purl.org/twc/health/vocab/aggregate/", dt = "http://w3id.org/dt#", hp = "http://pictogram.tokyo/vocabulary#", so = "http://schema.org/", blt = "http://www.bl.uk/schemas/bibliographic/blterms#", resist = "http://www.rkbexplorer.com/ontologies/resist#", cheminf = "http://www.semanticweb.org/ontologies/cheminf.owl#", scot = "http://rdfs.org/scot/ns#", spl = "http://spinrdf.org/spl#", bfo = "http://purl.obolibrary.org/obo/", omt = "http://purl.org/ontomedia/ext/common/trait#", label = "http://purl.org/net/vocab/2004/03/label#", sdl = "http://purl.org/vocab/riro/sdl#", omp = "http://purl.org/ontomedia/ext/common/profession#", pmt = "http://tipsy.googlecode.com/svn/trunk/vocab/pmt#", tmo = "http://www.semanticdesktop.org/ontologies/2008/05/20/tmo#", fed = "http://www.openrdf.org/config/sail/federation#", site = "http://ns.ontowiki.net/SysOnt/Site/", ignf = "http://data.ign.fr/def/ignf#", ecs = "http://rdf.ecs.soton.ac.uk/ontology/ecs#", rov = "http://www.w3.org/ns/regorg#", faldo = "http://biohackathon.org/resource/faldo#", orges = "http://datos.gob.es/def/sector-publico/organizacion#", user = "http://schemas.talis.com/2005/user/schema#", bibframe = "http://id.loc.gov/ontologies/bibframe/", isothes = "http://purl.org/iso25964/skos-thes#", ref = "http://purl.org/vocab/relationship/", cpm = "http://catalogus-professorum.org/cpm/2/", ses = "http://lod.taxonconcept.org/ses/", eco = "http://www.ebusiness-unibw.org/ontologies/eclass/5.1.4/#", oad = "http://lod.xdams.org/reload/oad/", ya = "http://blogs.yandex.ru/schema/foaf/", sml = "https://w3id.org/sml/def#", act = "http://www.w3.org/2007/rif-builtin-action#", rdau = "http://rdaregistry.info/Elements/u/", food = "http://purl.org/foodontology#", library = "http://purl.org/library/", link = "http://www.w3.org/2007/ont/link#", wordnet = "http://wordnet-rdf.princeton.edu/ontology#", cordis = "http://cordis.europa.eu/projects/", airport = "http://www.daml.org/2001/10/html/airport-ont#", prj = "http://purl.org/stuff/project/", ub = "http://www.lehigh.edu/~zhp2/2004/0401/univ-bench.owl#", rnews = "http://iptc.org/std/rNews/2011-10-07#", sit = "http://www.ontologydesignpatterns.org/cp/owl/situation.owl#", awol = "http://bblfish.net/work/atom-owl/2006-06-06/#", phil = "http://philosurfical.open.ac.uk/ontology/philosurfical.owl#", audio = "http://purl.org/media/audio#", swp = "http://www.w3.org/2004/03/trix/swp-2/", sesame = "http://www.openrdf.org/schema/sesame#", opensearch = "http://a9.com/-/spec/opensearch/1.1/", fresnel = "http://www.w3.org/2004/09/fresnel#", biocore = "http://bio2rdf.org/core#", ludo = "http://ns.inria.fr/ludo/v1#", sport = "http://purl.org/ontology/sport/", npg = "http://ns.nature.com/terms/", taxon = "http://purl.uniprot.org/taxonomy/", granatum = "http://chem.deri.ie/granatum/", city = "http://datos.localidata.com/def/City#", rs = "http://rightsstatements.org/vocab/", efo = "http://www.ebi.ac.uk/efo/", organism = "http://eulersharp.sourceforge.net/2003/03swap/organism#", net = "http://www.w3.org/2007/uwa/context/network.owl#", xhe = "http://buzzword.org.uk/rdf/xhtml-elements#", asn = "http://purl.org/ASN/schema/core/", meteo = "http://purl.org/ns/meteo#", wv = "http://vocab.org/waiver/terms/", linkedmdb = "http://data.linkedmdb.org/", umbelrc = "http://umbel.org/umbel/rc/", acco = "http://purl.org/acco/ns#", os = "http://www.w3.org/2000/10/swap/os#", taxo = "http://purl.org/rss/1.0/modules/taxonomy/", conv = "http://purl.org/twc/vocab/conversion/", disco = "http://rdf-vocabulary.ddialliance.org/discovery#", bio2rdf = "http://bio2rdf.org/", vra = "http://purl.org/vra/", lom = "http://ltsc.ieee.org/rdf/lomv1p0/lom#", fbgeo = "http://rdf.freebase.com/ns/location/geocode/", conversion = "http://purl.org/twc/vocab/conversion/", dctype = "http://purl.org/dc/dcmitype/", uco = "http://purl.org/uco/ns#", cmo = "http://purl.org/twc/ontologies/cmo.owl#", mime = "https://www.iana.org/assignments/media-types/", doac = "http://ramonantonio.net/doac/0.1/#", rail = "http://ontologi.es/rail/vocab#", tdb = "http://jena.hpl.hp.com/2008/tdb#", arg = "http://spinrdf.org/arg#", rep = "http://www.openrdf.org/config/repository#", ao = "http://purl.org/ontology/ao/core#", txn = "http://lod.taxonconcept.org/ontology/txn.owl#", omb = "http://purl.org/ontomedia/ext/common/being#", oc = "http://opencoinage.org/rdf/", spc = "http://purl.org/ontomedia/core/space#", compass = "http://purl.org/net/compass#", lgdo = "http://linkedgeodata.org/ontology/", vocab = "http://rdf.ontology2.com/vocab#", cdt = "https://w3id.org/cdt/", bne = "http://datos.bne.es/resource/", frame = "http://www.ontologydesignpatterns.org/ont/framenet/abox/frame/", fe = "http://www.ontologydesignpatterns.org/ont/framenet/abox/fe/", code = "http://telegraphis.net/ontology/measurement/code#", pbo = "http://purl.org/ontology/pbo/core#", custom = "http://www.openrdf.org/config/sail/custom#", protege = "http://protege.stanford.edu/system#", money = "http://purl.org/net/rdf-money/", lx = "http://purl.org/NET/lx#", dwc = "http://rs.tdwg.org/dwc/terms/", umbel = "http://umbel.org/umbel#", crypto = "http://www.w3.org/2000/10/swap/crypto#", wgs84 = "http://www.w3.org/2003/01/geo/wgs84_pos#", lfm = "http://purl.org/ontology/last-fm/", bl = "https://w3id.org/biolink/vocab/", ct = "http://data.linkedct.org/resource/linkedct/", powder = "http://www.w3.org/2007/05/powder#", frir = "http://purl.org/twc/ontology/frir.owl#", nrl = "http://www.semanticdesktop.org/ontologies/2007/08/15/nrl#", affy = "http://www.affymetrix.com/community/publications/affymetrix/tmsplice#", rdrel = "http://rdvocab.info/RDARelationshipsWEMI/", sco = "http://purl.org/ontology/sco#", ic = "http://imi.go.jp/ns/core/rdf#", lang = "http://ontologi.es/lang/core#", ire = "http://www.ontologydesignpatterns.org/cpont/ire.owl#", atomix = "http://buzzword.org.uk/rdf/atomix#", obj = "http://www.openrdf.org/rdf/2009/object#", omm = "http://purl.org/ontomedia/core/media#", bibtex = "http://purl.org/net/nknouf/ns/bibtex#", fec = "http://www.rdfabout.com/rdf/schema/usfec/", pom = "http://maven.apache.org/POM/4.0.0#", coo = "http://purl.org/coo/ns#", prefixes_default = {
	madsrdf,
	bflc,
	foaf,
	rdf,
	dbo,
	rdfs,
	yago,
	dc,
	dbp,
	owl,
	skos,
	gr,
	geo,
	spacerel,
	xsd,
	ex,
	dcat,
	org,
	dct,
	dcterms,
	qb,
	prov,
	sioc,
	xtypes,
	dbpedia,
	void: "http://rdfs.org/ns/void#",
	ont,
	onto,
	sio,
	obo,
	dcterm,
	schema,
	bf,
	search,
	sd,
	frbr,
	stat,
	vcard,
	commerce,
	dbr,
	bibo,
	pto,
	rss,
	oo,
	gldp,
	geonames,
	content,
	fb,
	event,
	vann,
	wd,
	gen,
	dcmit,
	cc,
	http,
	dbpprop,
	doap,
	tag,
	rr,
	swrc,
	nie,
	sc,
	md,
	drugbank,
	leaks,
	as,
	fn,
	cv,
	prog,
	wot,
	aiiso,
	ma,
	uniprot,
	tl,
	akt,
	daia,
	swc,
	ical,
	xhtml,
	crm,
	rel,
	bio,
	earl,
	unit,
	mo,
	ov,
	dv,
	marcrel,
	rdfg,
	xhv,
	cs,
	ad,
	vs,
	afn,
	co,
	dc11,
	og,
	air,
	xs,
	mu,
	bill,
	test2,
	book,
	log,
	musim,
	xfn,
	factbook,
	media,
	dcq,
	ome,
	xf,
	prop,
	cld,
	d2rq,
	ir,
	cal,
	qudt,
	biblio,
	reco,
	rev,
	sism,
	ttp,
	dbowl,
	days,
	osag,
	botany,
	af,
	rif,
	ctag,
	dir,
	ok,
	cmp,
	tzont,
	sr,
	pc,
	admin,
	math,
	myspace,
	memo,
	giving,
	sdmx,
	xmp,
	cfp,
	dcn,
	lomvoc,
	time,
	swanq,
	jdbc,
	lyou,
	owlim,
	omn,
	dcam,
	swande,
	gn,
	nif,
	skosxl,
	con,
	cyc,
	adms,
	oa,
	cdm,
	openlinks,
	gvp,
	ontology,
	sdmxdim,
	db,
	sh,
	type,
	om,
	isbd,
	lemon,
	photoshop,
	eat,
	aat,
	wfs,
	room,
	wdt,
	exif,
	tgn,
	fabio,
	ac,
	ulan,
	test,
	ore,
	xsi,
	cert,
	sdmxa,
	prism,
	itsrdf,
	cnt,
	fise,
	nsogi,
	sf,
	core,
	dul,
	voaf,
	edm,
	swrl,
	swrcfe,
	lv,
	eg,
	gndo,
	gtfs,
	urn,
	dbc,
	nfo,
	ro,
	swrlb,
	ssn,
	xml,
	movie,
	music,
	bif,
	wikidata,
	dbprop,
	go,
	leak,
	wp,
	pat,
	cco,
	ceo,
	ping,
	loc,
	penn,
	sp,
	dbkwik,
	am,
	lexinfo,
	dblp,
	ldp,
	mods,
	nmo,
	st,
	bd,
	sec,
	geoes,
	product,
	dce,
	chebi,
	nao,
	sdo,
	example,
	sioct,
	siocserv,
	sparql,
	imm,
	gnd,
	up,
	cerif,
	rec,
	coref,
	scovo,
	ptr,
	list,
	gd,
	mf,
	acc,
	whois,
	spin,
	java,
	doc,
	wiki,
	sirext,
	ms,
	space,
	cube,
	gold,
	olia,
	opm,
	pmlj,
	meta,
	xlink,
	geof,
	ti,
	dbnary,
	cro,
	lgd,
	pext,
	rdfsharp,
	vivo,
	rsa,
	iot,
	sim,
	nco,
	hg,
	bp,
	akts,
	bing,
	georss,
	po,
	kb,
	api,
	acl,
	nt,
	pim,
	geosparql,
	cito,
	cgov,
	resource,
	lu,
	video,
	xl,
	wgs,
	seas,
	pr,
	dbpediaowl,
	wikipedia,
	name,
	gist,
	cidoc,
	ean,
	postcode,
	web,
	acm,
	role,
	bag,
	eu,
	exterms,
	httph,
	ontolex,
	pav,
	sosa,
	dco,
	stanford,
	wn,
	dcm,
	prv,
	pgterms,
	purl,
	iso,
	ps,
	overheid,
	formats,
	dcatapit,
	service,
	ass,
	inno,
	wo,
	ero,
	lime,
	greg,
	sider,
	ocd,
	admingeo,
	rdfdf,
	atom,
	wdrs,
	wn20schema,
	bmo,
	abc,
	smf,
	ndl,
	daml,
	es,
	euvoc,
	zoology,
	iao,
	premis,
	mm,
	lode,
	cpa,
	gsp,
	edam,
	res,
	xkos,
	saref,
	won,
	myspo,
	hydra,
	swid,
	irw,
	agg,
	dt,
	hp,
	so,
	blt,
	resist,
	cheminf,
	scot,
	spl,
	bfo,
	omt,
	label,
	sdl,
	omp,
	pmt,
	tmo,
	fed,
	site,
	ignf,
	ecs,
	rov,
	faldo,
	orges,
	user,
	bibframe,
	isothes,
	ref,
	cpm,
	ses,
	eco,
	oad,
	ya,
	sml,
	act,
	rdau,
	food,
	library,
	link,
	wordnet,
	cordis,
	airport,
	prj,
	ub,
	rnews,
	sit,
	awol,
	phil,
	audio,
	swp,
	sesame,
	opensearch,
	fresnel,
	biocore,
	ludo,
	sport,
	npg,
	taxon,
	granatum,
	city,
	rs,
	efo,
	organism,
	net,
	xhe,
	asn,
	meteo,
	wv,
	linkedmdb,
	umbelrc,
	acco,
	os,
	taxo,
	conv,
	disco,
	bio2rdf,
	vra,
	lom,
	fbgeo,
	conversion,
	dctype,
	uco,
	cmo,
	mime,
	doac,
	rail,
	tdb,
	arg,
	rep,
	ao,
	txn,
	omb,
	oc,
	spc,
	compass,
	lgdo,
	vocab,
	cdt,
	bne,
	frame,
	fe,
	code,
	pbo,
	custom,
	protege,
	money,
	lx,
	dwc,
	umbel,
	crypto,
	wgs84,
	lfm,
	bl,
	ct,
	powder,
	frir,
	nrl,
	affy,
	rdrel,
	sco,
	ic,
	lang,
	ire,
	atomix,
	obj,
	omm,
	bibtex,
	fec,
	pom,
	coo
}, tokenTypes = {
	"string-2": "prefixed",
	atom: "var"
}, conf$2 = {
	postprocessHints: function(e, t) {
		return sortBy(t, (e) => e.text.split(":")[0]);
	},
	onInitialize: function(e) {
		e.on("change", () => {
			if (!(!e.config.autocompleters || e.config.autocompleters.indexOf(this.name) == -1)) {
				var t = e.getDoc().getCursor(), n = e.getTokenAt(t);
				if (n.type && tokenTypes[n.type] == "prefixed") {
					var r = n.string.indexOf(":");
					if (r !== -1) {
						var i = e.getPreviousNonWsToken(t.line, n).string.toUpperCase(), a = e.getTokenAt({
							line: t.line,
							ch: n.start
						});
						if (i !== "PREFIX" && (a.type == "ws" || a.type == null || a.type === "punc" && (a.string === "|" || a.string === "/" || a.string == "^^" || a.string == "{" || a.string === "("))) {
							var o = n.string.substring(0, r + 1);
							e.getPrefixesFromQuery()[o.slice(0, -1)] ?? (n.autocompletionString = o, e.autocompleters[this.name]?.getCompletions(n).then((t) => {
								t.length && (e.addPrefixes(t[0]), e.autocomplete());
							}, console.warn));
						}
					}
				}
			}
		});
	},
	isValidCompletionPosition: function(e) {
		var t = e.getDoc().getCursor(), n = e.getTokenAt(t);
		if (e.getDoc().getLine(t.line).length > t.ch || (n.type != "ws" && (n = e.getCompleteToken()), n.string.indexOf("a") !== 0 && n.state.possibleCurrent.indexOf("PNAME_NS") < 0)) return !1;
		var r = e.getPreviousNonWsToken(t.line, n);
		return !(!r || r.string.toUpperCase() != "PREFIX");
	},
	get: function(e) {
		return (e.config.prefixCcApi ? fetch(e.config.prefixCcApi).then((e) => {
			if (!e.ok) throw Error("Failed to fetch prefixes");
			return e.json();
		}).catch((e) => (console.warn("Could not fetch prefixes, using bundled prefixes instead", e), prefixes_default)) : Promise.resolve(prefixes_default)).then((e) => {
			let t = [];
			for (let n in e) {
				let r = `${n}: <${e[n]}>`;
				t.push(r);
			}
			return t.sort();
		});
	},
	preProcessToken: function(e, t) {
		var n = e.getPreviousNonWsToken(e.getDoc().getCursor().line, t);
		return n && n.string && n.string.slice(-1) == ":" && (t = {
			start: n.start,
			end: t.end,
			string: n.string + " " + t.string,
			state: t.state,
			type: t.type
		}), t;
	},
	bulk: !0,
	autoShow: !0,
	persistenceId: "prefixes",
	name: "prefixes"
}, conf$1 = {
	onInitialize: function(e) {},
	get: function(e, t) {
		return fetchFromLov(e, "property", t);
	},
	isValidCompletionPosition: function(e) {
		let t = e.getCompleteToken();
		return t.string.length == 0 || t.string[0] === "?" || t.string[0] === "$" ? !1 : t.state.possibleCurrent.indexOf("a") >= 0;
	},
	preProcessToken: function(e, t) {
		return preprocessIriForCompletion(e, t);
	},
	postProcessSuggestion: function(e, t, n) {
		return postprocessIriCompletion(e, t, n);
	},
	bulk: !1,
	name: "property"
}, conf = {
	onInitialize: function(e) {},
	get: function(e, t) {
		return fetchFromLov(e, "class", t);
	},
	isValidCompletionPosition: function(e) {
		let t = e.getCompleteToken();
		if (t.string[0] === "?" || t.string[0] === "$") return !1;
		let n = e.getDoc().getCursor(), r = e.getPreviousNonWsToken(n.line, t);
		return r.state.lastProperty === "a" || r.state.lastProperty === "rdf:type" || r.state.lastProperty === "rdfs:domain" || r.state.lastProperty === "rdfs:range";
	},
	preProcessToken: function(e, t) {
		return preprocessIriForCompletion(e, t);
	},
	postProcessSuggestion: function(e, t, n) {
		return postprocessIriCompletion(e, t, n);
	},
	bulk: !1,
	name: "class"
}, SUGGESTIONS_LIMIT = 100, Completer = class extends import_events.EventEmitter {
	constructor(e, t) {
		super(), this.yasqe = e, this.config = t;
	}
	getStorageId() {
		return this.yasqe.getStorageId(this.config.persistenceId);
	}
	storeBulkCompletions(e) {
		if (!(!e || !(e instanceof Array))) {
			this.trie = new Trie();
			for (let t of e) this.trie.insert(t);
			var t = this.getStorageId();
			t && this.yasqe.storage.set(t, e, 2592e3, this.yasqe.handleLocalStorageQuotaFull);
		}
	}
	getCompletions(e) {
		if (!this.config.get) return Promise.resolve([]);
		if (!e) return this.config.get instanceof Array ? Promise.resolve(this.config.get) : Promise.resolve(this.config.get(this.yasqe)).then((e) => e instanceof Array ? e : []);
		let t = e.autocompletionString || e.string;
		return this.trie ? Promise.resolve(take(this.trie.autoComplete(t), SUGGESTIONS_LIMIT)) : this.config.get instanceof Array ? Promise.resolve(this.config.get.filter((e) => e.indexOf(t) === 0)) : Promise.resolve(this.config.get(this.yasqe, e)).then((e) => e instanceof Array ? e : []);
	}
	initialize() {
		if (this.config.onInitialize && this.config.onInitialize(this.yasqe), this.config.bulk) {
			if (this.config.get instanceof Array) return this.storeBulkCompletions(this.config.get), Promise.resolve();
			var e, t = this.getStorageId();
			return t && (e = this.yasqe.storage.get(t)), e && e.length > 0 ? (this.storeBulkCompletions(e), Promise.resolve()) : this.getCompletions().then((e) => this.storeBulkCompletions(e));
		}
		return Promise.resolve();
	}
	isValidPosition() {
		return this.config.isValidCompletionPosition ? this.config.isValidCompletionPosition(this.yasqe) ? (this.config.autoShow || this.yasqe.showNotification(this.config.name, "Press CTRL - <spacebar> to autocomplete"), this.emit("validPosition", this), !0) : (this.emit("invalidPosition", this), this.yasqe.hideNotification(this.config.name), !1) : !1;
	}
	getHint(e, t) {
		this.config.postProcessSuggestion && (t = this.config.postProcessSuggestion(this.yasqe, e, t));
		let n, r, i = this.yasqe.getDoc().getCursor();
		e.from && (n = {
			...i,
			...e.from
		});
		let a = this.yasqe.getDoc().getCursor().line;
		return r = e.to ? {
			ch: e?.to?.ch || this.yasqe.getCompleteToken().end,
			line: a
		} : e.string.length > 0 ? {
			ch: this.yasqe.getCompleteToken().end,
			line: a
		} : e.from, {
			text: t,
			displayText: t,
			from: n,
			to: r
		};
	}
	getHints(e) {
		return this.config.preProcessToken && (e = this.config.preProcessToken(this.yasqe, e)), e ? this.getCompletions(e).then((t) => t.map((t) => this.getHint(e, t))).then((e) => this.config.postprocessHints ? this.config.postprocessHints(this.yasqe, e) : e) : Promise.resolve([]);
	}
	autocomplete(e) {
		if (!this.isValidPosition()) return !1;
		let t = this.yasqe.state.completionActive, n = this.yasqe.getDoc().getCursor();
		if (t && n.sticky && n.ch !== t.startPos.ch ? this.yasqe.state.completionActive.startPos = n : t && !n.sticky && n.ch < t.startPos.ch && (n.sticky = t.startPos.sticky, this.yasqe.state.completionActive.startPos.ch = n.ch, this.yasqe.state.completionActive.startLen--), e && (!this.config.autoShow || this.yasqe.state.completionActive)) return !1;
		let r = () => this.getHints(this.yasqe.getCompleteToken()).then((e) => {
			let t = this.yasqe.getDoc().getCursor(), n = this.yasqe.getCompleteToken(), r = {
				list: e,
				from: {
					line: t.line,
					ch: n.start
				},
				to: {
					line: t.line,
					ch: n.end
				}
			};
			return import_codemirror.default.on(r, "shown", () => {
				this.yasqe.emit("autocompletionShown", this.yasqe.state.completionActive.widget);
			}), import_codemirror.default.on(r, "close", () => {
				this.yasqe.emit("autocompletionClose");
			}), r;
		});
		r.async = !1;
		var i = {
			closeCharacters: /[\s>"]/,
			completeSingle: !1,
			hint: r,
			container: this.yasqe.rootEl,
			extraKeys: {
				Home: (e, t) => {
					e.getDoc().setCursor({
						ch: 0,
						line: t.data.from.line
					});
				},
				End: (e, t) => {
					e.getDoc().setCursor({
						ch: e.getLine(t.data.to.line).length,
						line: t.data.to.line
					});
				}
			},
			...this.yasqe.config.hintConfig
		};
		return this.yasqe.showHint(i), !0;
	}
};
function preprocessIriForCompletion(e, t) {
	let n = e.getPrefixesFromQuery(), r = t.string;
	if (r.indexOf("<") < 0 && (t.tokenPrefix = r.substring(0, r.indexOf(":") + 1), n[t.tokenPrefix.slice(0, -1)] != null && (t.tokenPrefixUri = n[t.tokenPrefix.slice(0, -1)])), t.autocompletionString = r.trim(), r.indexOf("<") < 0 && r.indexOf(":") > -1) {
		for (var i in n) if (t.tokenPrefix === i + ":") {
			t.autocompletionString = n[i], t.autocompletionString += r.substring(i.length + 1);
			break;
		}
	}
	return t.autocompletionString.indexOf("<") == 0 && (t.autocompletionString = t.autocompletionString.substring(1)), t.autocompletionString.indexOf(">", t.autocompletionString.length - 1) > 0 && (t.autocompletionString = t.autocompletionString.substring(0, t.autocompletionString.length - 1)), t;
}
function postprocessIriCompletion(e, t, n) {
	return n = t.tokenPrefix && t.autocompletionString && t.tokenPrefixUri ? t.tokenPrefix + n.substring(t.tokenPrefixUri.length) : "<" + n + ">", n;
}
var fetchFromLov = (e, t, n) => {
	var r = window.location.protocol.indexOf("http") === 0 ? "https://" : "http://";
	let i = "autocomplete_" + t;
	if (!n || !n.string || n.string.trim().length == 0) return e.showNotification(i, "Nothing to autocomplete yet!"), Promise.resolve([]);
	let a = new URLSearchParams();
	n.autocompletionString && a.append("q", n.autocompletionString), a.append("page_size", "50"), a.append("type", t);
	let o = `${r}lov.linkeddata.es/dataset/lov/api/v2/autocomplete/terms?${a.toString()}`;
	return fetch(o).then((e) => {
		if (!e.ok) throw Error("Failed fetching suggestions from Linked Open Vocabularies");
		return e.json();
	}).then((e) => e.results ? e.results.map((e) => e.uri[0]) : []).catch((t) => {
		e.showNotification(i, "Failed fetching suggestions");
	});
}, completers = [
	conf$3,
	conf$2,
	conf$1,
	conf
];
//#endregion
//#region packages/yasqe/src/defaults.ts
function get() {
	let e = {
		mode: "sparql11",
		value: "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nSELECT * WHERE {\n  ?sub ?pred ?obj .\n} LIMIT 10",
		highlightSelectionMatches: { showToken: /\w/ },
		tabMode: "indent",
		lineNumbers: !0,
		lineWrapping: !0,
		foldGutter: { rangeFinder: new import_codemirror.default.fold.combine(import_codemirror.default.fold.brace, import_codemirror.default.fold.prefix) },
		collapsePrefixesOnLoad: !1,
		gutters: [
			"gutterErrorBar",
			"CodeMirror-linenumbers",
			"CodeMirror-foldgutter"
		],
		matchBrackets: !0,
		fixedGutter: !0,
		syntaxErrorCheck: !0,
		autocompleters: [],
		extraKeys: {
			"Ctrl-Space": function(e) {
				e.autocomplete();
			},
			"Shift-Ctrl-K": function(e) {
				let t = e, n = t.getDoc().getCursor().line;
				return n === t.getDoc().lastLine() && n > 1 ? t.getDoc().replaceRange("", {
					ch: t.getDoc().getLine(n - 1).length,
					line: n - 1
				}, {
					ch: t.getDoc().getLine(n).length,
					line: n
				}) : t.getDoc().replaceRange("", {
					ch: 0,
					line: n
				}, {
					ch: 0,
					line: n + 1
				});
			},
			"Ctrl-/": function(e) {
				e.commentLines();
			},
			"Shift-Ctrl-D": function(e) {
				e.duplicateLine();
			},
			"Shift-Ctrl-F": function(e) {
				e.autoformat();
			},
			"Ctrl-S": function(e) {
				e.saveQuery();
			},
			"Cmd-Enter": function(e) {
				e.query().catch(() => {});
			},
			"Ctrl-Enter": function(e) {
				e.query().catch(() => {});
			},
			Esc: function(e) {
				e.getInputField().blur();
			}
		},
		createShareableLink: function(e) {
			return document.location.protocol + "//" + document.location.host + document.location.pathname + document.location.search + "#" + import_query_string.stringify(e.configToQueryParams());
		},
		pluginButtons: void 0,
		createShortLink: void 0,
		consumeShareLink: function(e) {
			e.queryParamsToConfig(e.getUrlParams());
		},
		persistenceId: function(e) {
			let t = "", n = e.rootEl;
			for (n.id && (t = n.id); n && n !== document; n = n.parentNode) if (n) {
				n.id && (t = n.id);
				break;
			}
			return "yasqe_" + t + "_query";
		},
		persistencyExpire: 2592e3,
		showQueryButton: !0,
		hintConfig: {},
		resizeable: !0,
		editorHeight: "300px",
		queryingDisabled: void 0,
		prefixCcApi: null
	}, t = {
		queryArgument: void 0,
		endpoint: "https://dbpedia.org/sparql",
		method: "POST",
		acceptHeaderGraph: "application/n-triples,*/*;q=0.9",
		acceptHeaderSelect: "application/sparql-results+json,*/*;q=0.9",
		acceptHeaderUpdate: "text/plain,*/*;q=0.9",
		namedGraphs: [],
		defaultGraphs: [],
		args: [],
		headers: {},
		withCredentials: !1,
		adjustQueryBeforeRequest: !1
	};
	return {
		...e,
		requestConfig: t
	};
}
//#endregion
//#region packages/yasqe/grammar/_tokenizer-table.js
var _tokenizer_table_default = {
	table: {
		"*[&&,valueLogical]": {
			"&&": ["[&&,valueLogical]", "*[&&,valueLogical]"],
			AS: [],
			")": [],
			",": [],
			"||": [],
			";": []
		},
		"*[,,expression]": {
			",": ["[,,expression]", "*[,,expression]"],
			")": []
		},
		"*[,,objectPath]": {
			",": ["[,,objectPath]", "*[,,objectPath]"],
			".": [],
			";": [],
			"]": [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			GRAPH: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: [],
			"}": []
		},
		"*[,,object]": {
			",": ["[,,object]", "*[,,object]"],
			".": [],
			";": [],
			"]": [],
			"}": [],
			GRAPH: [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: []
		},
		"*[/,pathEltOrInverse]": {
			"/": ["[/,pathEltOrInverse]", "*[/,pathEltOrInverse]"],
			"|": [],
			")": [],
			"(": [],
			"[": [],
			VAR1: [],
			VAR2: [],
			NIL: [],
			IRI_REF: [],
			TRUE: [],
			FALSE: [],
			BLANK_NODE_LABEL: [],
			ANON: [],
			PNAME_LN: [],
			PNAME_NS: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: []
		},
		"*[;,?[or([verbPath,verbSimple]),objectListPath]]": {
			";": ["[;,?[or([verbPath,verbSimple]),objectListPath]]", "*[;,?[or([verbPath,verbSimple]),objectListPath]]"],
			".": [],
			"]": [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			GRAPH: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: [],
			"}": []
		},
		"*[;,?[verb,objectList]]": {
			";": ["[;,?[verb,objectList]]", "*[;,?[verb,objectList]]"],
			".": [],
			"]": [],
			"}": [],
			GRAPH: [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: []
		},
		"*[UNION,groupGraphPattern]": {
			UNION: ["[UNION,groupGraphPattern]", "*[UNION,groupGraphPattern]"],
			VAR1: [],
			VAR2: [],
			NIL: [],
			"(": [],
			"[": [],
			IRI_REF: [],
			TRUE: [],
			FALSE: [],
			BLANK_NODE_LABEL: [],
			ANON: [],
			PNAME_LN: [],
			PNAME_NS: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: [],
			".": [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			GRAPH: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: [],
			"}": []
		},
		"*[graphPatternNotTriples,?.,?triplesBlock]": {
			"{": ["[graphPatternNotTriples,?.,?triplesBlock]", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			OPTIONAL: ["[graphPatternNotTriples,?.,?triplesBlock]", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			MINUS: ["[graphPatternNotTriples,?.,?triplesBlock]", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			GRAPH: ["[graphPatternNotTriples,?.,?triplesBlock]", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			SERVICE: ["[graphPatternNotTriples,?.,?triplesBlock]", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			FILTER: ["[graphPatternNotTriples,?.,?triplesBlock]", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			BIND: ["[graphPatternNotTriples,?.,?triplesBlock]", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			VALUES: ["[graphPatternNotTriples,?.,?triplesBlock]", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			"}": []
		},
		"*[quadsNotTriples,?.,?triplesTemplate]": {
			GRAPH: ["[quadsNotTriples,?.,?triplesTemplate]", "*[quadsNotTriples,?.,?triplesTemplate]"],
			"}": []
		},
		"*[|,pathOneInPropertySet]": {
			"|": ["[|,pathOneInPropertySet]", "*[|,pathOneInPropertySet]"],
			")": []
		},
		"*[|,pathSequence]": {
			"|": ["[|,pathSequence]", "*[|,pathSequence]"],
			")": [],
			"(": [],
			"[": [],
			VAR1: [],
			VAR2: [],
			NIL: [],
			IRI_REF: [],
			TRUE: [],
			FALSE: [],
			BLANK_NODE_LABEL: [],
			ANON: [],
			PNAME_LN: [],
			PNAME_NS: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: []
		},
		"*[||,conditionalAndExpression]": {
			"||": ["[||,conditionalAndExpression]", "*[||,conditionalAndExpression]"],
			AS: [],
			")": [],
			",": [],
			";": []
		},
		"*dataBlockValue": {
			UNDEF: ["dataBlockValue", "*dataBlockValue"],
			IRI_REF: ["dataBlockValue", "*dataBlockValue"],
			TRUE: ["dataBlockValue", "*dataBlockValue"],
			FALSE: ["dataBlockValue", "*dataBlockValue"],
			PNAME_LN: ["dataBlockValue", "*dataBlockValue"],
			PNAME_NS: ["dataBlockValue", "*dataBlockValue"],
			STRING_LITERAL1: ["dataBlockValue", "*dataBlockValue"],
			STRING_LITERAL2: ["dataBlockValue", "*dataBlockValue"],
			STRING_LITERAL_LONG1: ["dataBlockValue", "*dataBlockValue"],
			STRING_LITERAL_LONG2: ["dataBlockValue", "*dataBlockValue"],
			INTEGER: ["dataBlockValue", "*dataBlockValue"],
			DECIMAL: ["dataBlockValue", "*dataBlockValue"],
			DOUBLE: ["dataBlockValue", "*dataBlockValue"],
			INTEGER_POSITIVE: ["dataBlockValue", "*dataBlockValue"],
			DECIMAL_POSITIVE: ["dataBlockValue", "*dataBlockValue"],
			DOUBLE_POSITIVE: ["dataBlockValue", "*dataBlockValue"],
			INTEGER_NEGATIVE: ["dataBlockValue", "*dataBlockValue"],
			DECIMAL_NEGATIVE: ["dataBlockValue", "*dataBlockValue"],
			DOUBLE_NEGATIVE: ["dataBlockValue", "*dataBlockValue"],
			"}": [],
			")": []
		},
		"*datasetClause": {
			FROM: ["datasetClause", "*datasetClause"],
			WHERE: [],
			"{": []
		},
		"*describeDatasetClause": {
			FROM: ["describeDatasetClause", "*describeDatasetClause"],
			ORDER: [],
			HAVING: [],
			GROUP: [],
			LIMIT: [],
			OFFSET: [],
			WHERE: [],
			"{": [],
			VALUES: [],
			$: []
		},
		"*graphNode": {
			"(": ["graphNode", "*graphNode"],
			"[": ["graphNode", "*graphNode"],
			VAR1: ["graphNode", "*graphNode"],
			VAR2: ["graphNode", "*graphNode"],
			NIL: ["graphNode", "*graphNode"],
			IRI_REF: ["graphNode", "*graphNode"],
			TRUE: ["graphNode", "*graphNode"],
			FALSE: ["graphNode", "*graphNode"],
			BLANK_NODE_LABEL: ["graphNode", "*graphNode"],
			ANON: ["graphNode", "*graphNode"],
			PNAME_LN: ["graphNode", "*graphNode"],
			PNAME_NS: ["graphNode", "*graphNode"],
			STRING_LITERAL1: ["graphNode", "*graphNode"],
			STRING_LITERAL2: ["graphNode", "*graphNode"],
			STRING_LITERAL_LONG1: ["graphNode", "*graphNode"],
			STRING_LITERAL_LONG2: ["graphNode", "*graphNode"],
			INTEGER: ["graphNode", "*graphNode"],
			DECIMAL: ["graphNode", "*graphNode"],
			DOUBLE: ["graphNode", "*graphNode"],
			INTEGER_POSITIVE: ["graphNode", "*graphNode"],
			DECIMAL_POSITIVE: ["graphNode", "*graphNode"],
			DOUBLE_POSITIVE: ["graphNode", "*graphNode"],
			INTEGER_NEGATIVE: ["graphNode", "*graphNode"],
			DECIMAL_NEGATIVE: ["graphNode", "*graphNode"],
			DOUBLE_NEGATIVE: ["graphNode", "*graphNode"],
			")": []
		},
		"*graphNodePath": {
			"(": ["graphNodePath", "*graphNodePath"],
			"[": ["graphNodePath", "*graphNodePath"],
			VAR1: ["graphNodePath", "*graphNodePath"],
			VAR2: ["graphNodePath", "*graphNodePath"],
			NIL: ["graphNodePath", "*graphNodePath"],
			IRI_REF: ["graphNodePath", "*graphNodePath"],
			TRUE: ["graphNodePath", "*graphNodePath"],
			FALSE: ["graphNodePath", "*graphNodePath"],
			BLANK_NODE_LABEL: ["graphNodePath", "*graphNodePath"],
			ANON: ["graphNodePath", "*graphNodePath"],
			PNAME_LN: ["graphNodePath", "*graphNodePath"],
			PNAME_NS: ["graphNodePath", "*graphNodePath"],
			STRING_LITERAL1: ["graphNodePath", "*graphNodePath"],
			STRING_LITERAL2: ["graphNodePath", "*graphNodePath"],
			STRING_LITERAL_LONG1: ["graphNodePath", "*graphNodePath"],
			STRING_LITERAL_LONG2: ["graphNodePath", "*graphNodePath"],
			INTEGER: ["graphNodePath", "*graphNodePath"],
			DECIMAL: ["graphNodePath", "*graphNodePath"],
			DOUBLE: ["graphNodePath", "*graphNodePath"],
			INTEGER_POSITIVE: ["graphNodePath", "*graphNodePath"],
			DECIMAL_POSITIVE: ["graphNodePath", "*graphNodePath"],
			DOUBLE_POSITIVE: ["graphNodePath", "*graphNodePath"],
			INTEGER_NEGATIVE: ["graphNodePath", "*graphNodePath"],
			DECIMAL_NEGATIVE: ["graphNodePath", "*graphNodePath"],
			DOUBLE_NEGATIVE: ["graphNodePath", "*graphNodePath"],
			")": []
		},
		"*groupCondition": {
			"(": ["groupCondition", "*groupCondition"],
			STR: ["groupCondition", "*groupCondition"],
			LANG: ["groupCondition", "*groupCondition"],
			LANGMATCHES: ["groupCondition", "*groupCondition"],
			DATATYPE: ["groupCondition", "*groupCondition"],
			BOUND: ["groupCondition", "*groupCondition"],
			IRI: ["groupCondition", "*groupCondition"],
			URI: ["groupCondition", "*groupCondition"],
			BNODE: ["groupCondition", "*groupCondition"],
			RAND: ["groupCondition", "*groupCondition"],
			ABS: ["groupCondition", "*groupCondition"],
			CEIL: ["groupCondition", "*groupCondition"],
			FLOOR: ["groupCondition", "*groupCondition"],
			ROUND: ["groupCondition", "*groupCondition"],
			CONCAT: ["groupCondition", "*groupCondition"],
			STRLEN: ["groupCondition", "*groupCondition"],
			UCASE: ["groupCondition", "*groupCondition"],
			LCASE: ["groupCondition", "*groupCondition"],
			ENCODE_FOR_URI: ["groupCondition", "*groupCondition"],
			CONTAINS: ["groupCondition", "*groupCondition"],
			STRSTARTS: ["groupCondition", "*groupCondition"],
			STRENDS: ["groupCondition", "*groupCondition"],
			STRBEFORE: ["groupCondition", "*groupCondition"],
			STRAFTER: ["groupCondition", "*groupCondition"],
			YEAR: ["groupCondition", "*groupCondition"],
			MONTH: ["groupCondition", "*groupCondition"],
			DAY: ["groupCondition", "*groupCondition"],
			HOURS: ["groupCondition", "*groupCondition"],
			MINUTES: ["groupCondition", "*groupCondition"],
			SECONDS: ["groupCondition", "*groupCondition"],
			TIMEZONE: ["groupCondition", "*groupCondition"],
			TZ: ["groupCondition", "*groupCondition"],
			NOW: ["groupCondition", "*groupCondition"],
			UUID: ["groupCondition", "*groupCondition"],
			STRUUID: ["groupCondition", "*groupCondition"],
			MD5: ["groupCondition", "*groupCondition"],
			SHA1: ["groupCondition", "*groupCondition"],
			SHA256: ["groupCondition", "*groupCondition"],
			SHA384: ["groupCondition", "*groupCondition"],
			SHA512: ["groupCondition", "*groupCondition"],
			COALESCE: ["groupCondition", "*groupCondition"],
			IF: ["groupCondition", "*groupCondition"],
			STRLANG: ["groupCondition", "*groupCondition"],
			STRDT: ["groupCondition", "*groupCondition"],
			SAMETERM: ["groupCondition", "*groupCondition"],
			ISIRI: ["groupCondition", "*groupCondition"],
			ISURI: ["groupCondition", "*groupCondition"],
			ISBLANK: ["groupCondition", "*groupCondition"],
			ISLITERAL: ["groupCondition", "*groupCondition"],
			ISNUMERIC: ["groupCondition", "*groupCondition"],
			VAR1: ["groupCondition", "*groupCondition"],
			VAR2: ["groupCondition", "*groupCondition"],
			SUBSTR: ["groupCondition", "*groupCondition"],
			REPLACE: ["groupCondition", "*groupCondition"],
			REGEX: ["groupCondition", "*groupCondition"],
			EXISTS: ["groupCondition", "*groupCondition"],
			NOT: ["groupCondition", "*groupCondition"],
			IRI_REF: ["groupCondition", "*groupCondition"],
			PNAME_LN: ["groupCondition", "*groupCondition"],
			PNAME_NS: ["groupCondition", "*groupCondition"],
			VALUES: [],
			LIMIT: [],
			OFFSET: [],
			ORDER: [],
			HAVING: [],
			$: [],
			"}": []
		},
		"*havingCondition": {
			"(": ["havingCondition", "*havingCondition"],
			STR: ["havingCondition", "*havingCondition"],
			LANG: ["havingCondition", "*havingCondition"],
			LANGMATCHES: ["havingCondition", "*havingCondition"],
			DATATYPE: ["havingCondition", "*havingCondition"],
			BOUND: ["havingCondition", "*havingCondition"],
			IRI: ["havingCondition", "*havingCondition"],
			URI: ["havingCondition", "*havingCondition"],
			BNODE: ["havingCondition", "*havingCondition"],
			RAND: ["havingCondition", "*havingCondition"],
			ABS: ["havingCondition", "*havingCondition"],
			CEIL: ["havingCondition", "*havingCondition"],
			FLOOR: ["havingCondition", "*havingCondition"],
			ROUND: ["havingCondition", "*havingCondition"],
			CONCAT: ["havingCondition", "*havingCondition"],
			STRLEN: ["havingCondition", "*havingCondition"],
			UCASE: ["havingCondition", "*havingCondition"],
			LCASE: ["havingCondition", "*havingCondition"],
			ENCODE_FOR_URI: ["havingCondition", "*havingCondition"],
			CONTAINS: ["havingCondition", "*havingCondition"],
			STRSTARTS: ["havingCondition", "*havingCondition"],
			STRENDS: ["havingCondition", "*havingCondition"],
			STRBEFORE: ["havingCondition", "*havingCondition"],
			STRAFTER: ["havingCondition", "*havingCondition"],
			YEAR: ["havingCondition", "*havingCondition"],
			MONTH: ["havingCondition", "*havingCondition"],
			DAY: ["havingCondition", "*havingCondition"],
			HOURS: ["havingCondition", "*havingCondition"],
			MINUTES: ["havingCondition", "*havingCondition"],
			SECONDS: ["havingCondition", "*havingCondition"],
			TIMEZONE: ["havingCondition", "*havingCondition"],
			TZ: ["havingCondition", "*havingCondition"],
			NOW: ["havingCondition", "*havingCondition"],
			UUID: ["havingCondition", "*havingCondition"],
			STRUUID: ["havingCondition", "*havingCondition"],
			MD5: ["havingCondition", "*havingCondition"],
			SHA1: ["havingCondition", "*havingCondition"],
			SHA256: ["havingCondition", "*havingCondition"],
			SHA384: ["havingCondition", "*havingCondition"],
			SHA512: ["havingCondition", "*havingCondition"],
			COALESCE: ["havingCondition", "*havingCondition"],
			IF: ["havingCondition", "*havingCondition"],
			STRLANG: ["havingCondition", "*havingCondition"],
			STRDT: ["havingCondition", "*havingCondition"],
			SAMETERM: ["havingCondition", "*havingCondition"],
			ISIRI: ["havingCondition", "*havingCondition"],
			ISURI: ["havingCondition", "*havingCondition"],
			ISBLANK: ["havingCondition", "*havingCondition"],
			ISLITERAL: ["havingCondition", "*havingCondition"],
			ISNUMERIC: ["havingCondition", "*havingCondition"],
			SUBSTR: ["havingCondition", "*havingCondition"],
			REPLACE: ["havingCondition", "*havingCondition"],
			REGEX: ["havingCondition", "*havingCondition"],
			EXISTS: ["havingCondition", "*havingCondition"],
			NOT: ["havingCondition", "*havingCondition"],
			IRI_REF: ["havingCondition", "*havingCondition"],
			PNAME_LN: ["havingCondition", "*havingCondition"],
			PNAME_NS: ["havingCondition", "*havingCondition"],
			VALUES: [],
			LIMIT: [],
			OFFSET: [],
			ORDER: [],
			$: [],
			"}": []
		},
		"*or([[(,*dataBlockValue,)],NIL])": {
			"(": ["or([[(,*dataBlockValue,)],NIL])", "*or([[(,*dataBlockValue,)],NIL])"],
			NIL: ["or([[(,*dataBlockValue,)],NIL])", "*or([[(,*dataBlockValue,)],NIL])"],
			"}": []
		},
		"*or([[*,unaryExpression],[/,unaryExpression]])": {
			"*": ["or([[*,unaryExpression],[/,unaryExpression]])", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			"/": ["or([[*,unaryExpression],[/,unaryExpression]])", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			AS: [],
			")": [],
			",": [],
			"||": [],
			"&&": [],
			"=": [],
			"!=": [],
			"<": [],
			">": [],
			"<=": [],
			">=": [],
			IN: [],
			NOT: [],
			"+": [],
			"-": [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: [],
			";": []
		},
		"*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])": {
			"+": ["or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			"-": ["or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			INTEGER_POSITIVE: ["or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DECIMAL_POSITIVE: ["or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DOUBLE_POSITIVE: ["or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			INTEGER_NEGATIVE: ["or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DECIMAL_NEGATIVE: ["or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DOUBLE_NEGATIVE: ["or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			AS: [],
			")": [],
			",": [],
			"||": [],
			"&&": [],
			"=": [],
			"!=": [],
			"<": [],
			">": [],
			"<=": [],
			">=": [],
			IN: [],
			NOT: [],
			";": []
		},
		"*or([baseDecl,prefixDecl])": {
			BASE: ["or([baseDecl,prefixDecl])", "*or([baseDecl,prefixDecl])"],
			PREFIX: ["or([baseDecl,prefixDecl])", "*or([baseDecl,prefixDecl])"],
			$: [],
			CONSTRUCT: [],
			DESCRIBE: [],
			ASK: [],
			INSERT: [],
			DELETE: [],
			SELECT: [],
			LOAD: [],
			CLEAR: [],
			DROP: [],
			ADD: [],
			MOVE: [],
			COPY: [],
			CREATE: [],
			WITH: []
		},
		"*or([var,[(,expression,AS,var,)]])": {
			"(": ["or([var,[(,expression,AS,var,)]])", "*or([var,[(,expression,AS,var,)]])"],
			VAR1: ["or([var,[(,expression,AS,var,)]])", "*or([var,[(,expression,AS,var,)]])"],
			VAR2: ["or([var,[(,expression,AS,var,)]])", "*or([var,[(,expression,AS,var,)]])"],
			WHERE: [],
			"{": [],
			FROM: []
		},
		"*orderCondition": {
			ASC: ["orderCondition", "*orderCondition"],
			DESC: ["orderCondition", "*orderCondition"],
			VAR1: ["orderCondition", "*orderCondition"],
			VAR2: ["orderCondition", "*orderCondition"],
			"(": ["orderCondition", "*orderCondition"],
			STR: ["orderCondition", "*orderCondition"],
			LANG: ["orderCondition", "*orderCondition"],
			LANGMATCHES: ["orderCondition", "*orderCondition"],
			DATATYPE: ["orderCondition", "*orderCondition"],
			BOUND: ["orderCondition", "*orderCondition"],
			IRI: ["orderCondition", "*orderCondition"],
			URI: ["orderCondition", "*orderCondition"],
			BNODE: ["orderCondition", "*orderCondition"],
			RAND: ["orderCondition", "*orderCondition"],
			ABS: ["orderCondition", "*orderCondition"],
			CEIL: ["orderCondition", "*orderCondition"],
			FLOOR: ["orderCondition", "*orderCondition"],
			ROUND: ["orderCondition", "*orderCondition"],
			CONCAT: ["orderCondition", "*orderCondition"],
			STRLEN: ["orderCondition", "*orderCondition"],
			UCASE: ["orderCondition", "*orderCondition"],
			LCASE: ["orderCondition", "*orderCondition"],
			ENCODE_FOR_URI: ["orderCondition", "*orderCondition"],
			CONTAINS: ["orderCondition", "*orderCondition"],
			STRSTARTS: ["orderCondition", "*orderCondition"],
			STRENDS: ["orderCondition", "*orderCondition"],
			STRBEFORE: ["orderCondition", "*orderCondition"],
			STRAFTER: ["orderCondition", "*orderCondition"],
			YEAR: ["orderCondition", "*orderCondition"],
			MONTH: ["orderCondition", "*orderCondition"],
			DAY: ["orderCondition", "*orderCondition"],
			HOURS: ["orderCondition", "*orderCondition"],
			MINUTES: ["orderCondition", "*orderCondition"],
			SECONDS: ["orderCondition", "*orderCondition"],
			TIMEZONE: ["orderCondition", "*orderCondition"],
			TZ: ["orderCondition", "*orderCondition"],
			NOW: ["orderCondition", "*orderCondition"],
			UUID: ["orderCondition", "*orderCondition"],
			STRUUID: ["orderCondition", "*orderCondition"],
			MD5: ["orderCondition", "*orderCondition"],
			SHA1: ["orderCondition", "*orderCondition"],
			SHA256: ["orderCondition", "*orderCondition"],
			SHA384: ["orderCondition", "*orderCondition"],
			SHA512: ["orderCondition", "*orderCondition"],
			COALESCE: ["orderCondition", "*orderCondition"],
			IF: ["orderCondition", "*orderCondition"],
			STRLANG: ["orderCondition", "*orderCondition"],
			STRDT: ["orderCondition", "*orderCondition"],
			SAMETERM: ["orderCondition", "*orderCondition"],
			ISIRI: ["orderCondition", "*orderCondition"],
			ISURI: ["orderCondition", "*orderCondition"],
			ISBLANK: ["orderCondition", "*orderCondition"],
			ISLITERAL: ["orderCondition", "*orderCondition"],
			ISNUMERIC: ["orderCondition", "*orderCondition"],
			SUBSTR: ["orderCondition", "*orderCondition"],
			REPLACE: ["orderCondition", "*orderCondition"],
			REGEX: ["orderCondition", "*orderCondition"],
			EXISTS: ["orderCondition", "*orderCondition"],
			NOT: ["orderCondition", "*orderCondition"],
			IRI_REF: ["orderCondition", "*orderCondition"],
			PNAME_LN: ["orderCondition", "*orderCondition"],
			PNAME_NS: ["orderCondition", "*orderCondition"],
			VALUES: [],
			LIMIT: [],
			OFFSET: [],
			$: [],
			"}": []
		},
		"*usingClause": {
			USING: ["usingClause", "*usingClause"],
			WHERE: []
		},
		"*var": {
			VAR1: ["var", "*var"],
			VAR2: ["var", "*var"],
			")": []
		},
		"*varOrIRIref": {
			VAR1: ["varOrIRIref", "*varOrIRIref"],
			VAR2: ["varOrIRIref", "*varOrIRIref"],
			IRI_REF: ["varOrIRIref", "*varOrIRIref"],
			PNAME_LN: ["varOrIRIref", "*varOrIRIref"],
			PNAME_NS: ["varOrIRIref", "*varOrIRIref"],
			ORDER: [],
			HAVING: [],
			GROUP: [],
			LIMIT: [],
			OFFSET: [],
			WHERE: [],
			"{": [],
			FROM: [],
			VALUES: [],
			$: []
		},
		"+graphNode": {
			"(": ["graphNode", "*graphNode"],
			"[": ["graphNode", "*graphNode"],
			VAR1: ["graphNode", "*graphNode"],
			VAR2: ["graphNode", "*graphNode"],
			NIL: ["graphNode", "*graphNode"],
			IRI_REF: ["graphNode", "*graphNode"],
			TRUE: ["graphNode", "*graphNode"],
			FALSE: ["graphNode", "*graphNode"],
			BLANK_NODE_LABEL: ["graphNode", "*graphNode"],
			ANON: ["graphNode", "*graphNode"],
			PNAME_LN: ["graphNode", "*graphNode"],
			PNAME_NS: ["graphNode", "*graphNode"],
			STRING_LITERAL1: ["graphNode", "*graphNode"],
			STRING_LITERAL2: ["graphNode", "*graphNode"],
			STRING_LITERAL_LONG1: ["graphNode", "*graphNode"],
			STRING_LITERAL_LONG2: ["graphNode", "*graphNode"],
			INTEGER: ["graphNode", "*graphNode"],
			DECIMAL: ["graphNode", "*graphNode"],
			DOUBLE: ["graphNode", "*graphNode"],
			INTEGER_POSITIVE: ["graphNode", "*graphNode"],
			DECIMAL_POSITIVE: ["graphNode", "*graphNode"],
			DOUBLE_POSITIVE: ["graphNode", "*graphNode"],
			INTEGER_NEGATIVE: ["graphNode", "*graphNode"],
			DECIMAL_NEGATIVE: ["graphNode", "*graphNode"],
			DOUBLE_NEGATIVE: ["graphNode", "*graphNode"]
		},
		"+graphNodePath": {
			"(": ["graphNodePath", "*graphNodePath"],
			"[": ["graphNodePath", "*graphNodePath"],
			VAR1: ["graphNodePath", "*graphNodePath"],
			VAR2: ["graphNodePath", "*graphNodePath"],
			NIL: ["graphNodePath", "*graphNodePath"],
			IRI_REF: ["graphNodePath", "*graphNodePath"],
			TRUE: ["graphNodePath", "*graphNodePath"],
			FALSE: ["graphNodePath", "*graphNodePath"],
			BLANK_NODE_LABEL: ["graphNodePath", "*graphNodePath"],
			ANON: ["graphNodePath", "*graphNodePath"],
			PNAME_LN: ["graphNodePath", "*graphNodePath"],
			PNAME_NS: ["graphNodePath", "*graphNodePath"],
			STRING_LITERAL1: ["graphNodePath", "*graphNodePath"],
			STRING_LITERAL2: ["graphNodePath", "*graphNodePath"],
			STRING_LITERAL_LONG1: ["graphNodePath", "*graphNodePath"],
			STRING_LITERAL_LONG2: ["graphNodePath", "*graphNodePath"],
			INTEGER: ["graphNodePath", "*graphNodePath"],
			DECIMAL: ["graphNodePath", "*graphNodePath"],
			DOUBLE: ["graphNodePath", "*graphNodePath"],
			INTEGER_POSITIVE: ["graphNodePath", "*graphNodePath"],
			DECIMAL_POSITIVE: ["graphNodePath", "*graphNodePath"],
			DOUBLE_POSITIVE: ["graphNodePath", "*graphNodePath"],
			INTEGER_NEGATIVE: ["graphNodePath", "*graphNodePath"],
			DECIMAL_NEGATIVE: ["graphNodePath", "*graphNodePath"],
			DOUBLE_NEGATIVE: ["graphNodePath", "*graphNodePath"]
		},
		"+groupCondition": {
			"(": ["groupCondition", "*groupCondition"],
			STR: ["groupCondition", "*groupCondition"],
			LANG: ["groupCondition", "*groupCondition"],
			LANGMATCHES: ["groupCondition", "*groupCondition"],
			DATATYPE: ["groupCondition", "*groupCondition"],
			BOUND: ["groupCondition", "*groupCondition"],
			IRI: ["groupCondition", "*groupCondition"],
			URI: ["groupCondition", "*groupCondition"],
			BNODE: ["groupCondition", "*groupCondition"],
			RAND: ["groupCondition", "*groupCondition"],
			ABS: ["groupCondition", "*groupCondition"],
			CEIL: ["groupCondition", "*groupCondition"],
			FLOOR: ["groupCondition", "*groupCondition"],
			ROUND: ["groupCondition", "*groupCondition"],
			CONCAT: ["groupCondition", "*groupCondition"],
			STRLEN: ["groupCondition", "*groupCondition"],
			UCASE: ["groupCondition", "*groupCondition"],
			LCASE: ["groupCondition", "*groupCondition"],
			ENCODE_FOR_URI: ["groupCondition", "*groupCondition"],
			CONTAINS: ["groupCondition", "*groupCondition"],
			STRSTARTS: ["groupCondition", "*groupCondition"],
			STRENDS: ["groupCondition", "*groupCondition"],
			STRBEFORE: ["groupCondition", "*groupCondition"],
			STRAFTER: ["groupCondition", "*groupCondition"],
			YEAR: ["groupCondition", "*groupCondition"],
			MONTH: ["groupCondition", "*groupCondition"],
			DAY: ["groupCondition", "*groupCondition"],
			HOURS: ["groupCondition", "*groupCondition"],
			MINUTES: ["groupCondition", "*groupCondition"],
			SECONDS: ["groupCondition", "*groupCondition"],
			TIMEZONE: ["groupCondition", "*groupCondition"],
			TZ: ["groupCondition", "*groupCondition"],
			NOW: ["groupCondition", "*groupCondition"],
			UUID: ["groupCondition", "*groupCondition"],
			STRUUID: ["groupCondition", "*groupCondition"],
			MD5: ["groupCondition", "*groupCondition"],
			SHA1: ["groupCondition", "*groupCondition"],
			SHA256: ["groupCondition", "*groupCondition"],
			SHA384: ["groupCondition", "*groupCondition"],
			SHA512: ["groupCondition", "*groupCondition"],
			COALESCE: ["groupCondition", "*groupCondition"],
			IF: ["groupCondition", "*groupCondition"],
			STRLANG: ["groupCondition", "*groupCondition"],
			STRDT: ["groupCondition", "*groupCondition"],
			SAMETERM: ["groupCondition", "*groupCondition"],
			ISIRI: ["groupCondition", "*groupCondition"],
			ISURI: ["groupCondition", "*groupCondition"],
			ISBLANK: ["groupCondition", "*groupCondition"],
			ISLITERAL: ["groupCondition", "*groupCondition"],
			ISNUMERIC: ["groupCondition", "*groupCondition"],
			VAR1: ["groupCondition", "*groupCondition"],
			VAR2: ["groupCondition", "*groupCondition"],
			SUBSTR: ["groupCondition", "*groupCondition"],
			REPLACE: ["groupCondition", "*groupCondition"],
			REGEX: ["groupCondition", "*groupCondition"],
			EXISTS: ["groupCondition", "*groupCondition"],
			NOT: ["groupCondition", "*groupCondition"],
			IRI_REF: ["groupCondition", "*groupCondition"],
			PNAME_LN: ["groupCondition", "*groupCondition"],
			PNAME_NS: ["groupCondition", "*groupCondition"]
		},
		"+havingCondition": {
			"(": ["havingCondition", "*havingCondition"],
			STR: ["havingCondition", "*havingCondition"],
			LANG: ["havingCondition", "*havingCondition"],
			LANGMATCHES: ["havingCondition", "*havingCondition"],
			DATATYPE: ["havingCondition", "*havingCondition"],
			BOUND: ["havingCondition", "*havingCondition"],
			IRI: ["havingCondition", "*havingCondition"],
			URI: ["havingCondition", "*havingCondition"],
			BNODE: ["havingCondition", "*havingCondition"],
			RAND: ["havingCondition", "*havingCondition"],
			ABS: ["havingCondition", "*havingCondition"],
			CEIL: ["havingCondition", "*havingCondition"],
			FLOOR: ["havingCondition", "*havingCondition"],
			ROUND: ["havingCondition", "*havingCondition"],
			CONCAT: ["havingCondition", "*havingCondition"],
			STRLEN: ["havingCondition", "*havingCondition"],
			UCASE: ["havingCondition", "*havingCondition"],
			LCASE: ["havingCondition", "*havingCondition"],
			ENCODE_FOR_URI: ["havingCondition", "*havingCondition"],
			CONTAINS: ["havingCondition", "*havingCondition"],
			STRSTARTS: ["havingCondition", "*havingCondition"],
			STRENDS: ["havingCondition", "*havingCondition"],
			STRBEFORE: ["havingCondition", "*havingCondition"],
			STRAFTER: ["havingCondition", "*havingCondition"],
			YEAR: ["havingCondition", "*havingCondition"],
			MONTH: ["havingCondition", "*havingCondition"],
			DAY: ["havingCondition", "*havingCondition"],
			HOURS: ["havingCondition", "*havingCondition"],
			MINUTES: ["havingCondition", "*havingCondition"],
			SECONDS: ["havingCondition", "*havingCondition"],
			TIMEZONE: ["havingCondition", "*havingCondition"],
			TZ: ["havingCondition", "*havingCondition"],
			NOW: ["havingCondition", "*havingCondition"],
			UUID: ["havingCondition", "*havingCondition"],
			STRUUID: ["havingCondition", "*havingCondition"],
			MD5: ["havingCondition", "*havingCondition"],
			SHA1: ["havingCondition", "*havingCondition"],
			SHA256: ["havingCondition", "*havingCondition"],
			SHA384: ["havingCondition", "*havingCondition"],
			SHA512: ["havingCondition", "*havingCondition"],
			COALESCE: ["havingCondition", "*havingCondition"],
			IF: ["havingCondition", "*havingCondition"],
			STRLANG: ["havingCondition", "*havingCondition"],
			STRDT: ["havingCondition", "*havingCondition"],
			SAMETERM: ["havingCondition", "*havingCondition"],
			ISIRI: ["havingCondition", "*havingCondition"],
			ISURI: ["havingCondition", "*havingCondition"],
			ISBLANK: ["havingCondition", "*havingCondition"],
			ISLITERAL: ["havingCondition", "*havingCondition"],
			ISNUMERIC: ["havingCondition", "*havingCondition"],
			SUBSTR: ["havingCondition", "*havingCondition"],
			REPLACE: ["havingCondition", "*havingCondition"],
			REGEX: ["havingCondition", "*havingCondition"],
			EXISTS: ["havingCondition", "*havingCondition"],
			NOT: ["havingCondition", "*havingCondition"],
			IRI_REF: ["havingCondition", "*havingCondition"],
			PNAME_LN: ["havingCondition", "*havingCondition"],
			PNAME_NS: ["havingCondition", "*havingCondition"]
		},
		"+or([var,[(,expression,AS,var,)]])": {
			"(": ["or([var,[(,expression,AS,var,)]])", "*or([var,[(,expression,AS,var,)]])"],
			VAR1: ["or([var,[(,expression,AS,var,)]])", "*or([var,[(,expression,AS,var,)]])"],
			VAR2: ["or([var,[(,expression,AS,var,)]])", "*or([var,[(,expression,AS,var,)]])"]
		},
		"+orderCondition": {
			ASC: ["orderCondition", "*orderCondition"],
			DESC: ["orderCondition", "*orderCondition"],
			VAR1: ["orderCondition", "*orderCondition"],
			VAR2: ["orderCondition", "*orderCondition"],
			"(": ["orderCondition", "*orderCondition"],
			STR: ["orderCondition", "*orderCondition"],
			LANG: ["orderCondition", "*orderCondition"],
			LANGMATCHES: ["orderCondition", "*orderCondition"],
			DATATYPE: ["orderCondition", "*orderCondition"],
			BOUND: ["orderCondition", "*orderCondition"],
			IRI: ["orderCondition", "*orderCondition"],
			URI: ["orderCondition", "*orderCondition"],
			BNODE: ["orderCondition", "*orderCondition"],
			RAND: ["orderCondition", "*orderCondition"],
			ABS: ["orderCondition", "*orderCondition"],
			CEIL: ["orderCondition", "*orderCondition"],
			FLOOR: ["orderCondition", "*orderCondition"],
			ROUND: ["orderCondition", "*orderCondition"],
			CONCAT: ["orderCondition", "*orderCondition"],
			STRLEN: ["orderCondition", "*orderCondition"],
			UCASE: ["orderCondition", "*orderCondition"],
			LCASE: ["orderCondition", "*orderCondition"],
			ENCODE_FOR_URI: ["orderCondition", "*orderCondition"],
			CONTAINS: ["orderCondition", "*orderCondition"],
			STRSTARTS: ["orderCondition", "*orderCondition"],
			STRENDS: ["orderCondition", "*orderCondition"],
			STRBEFORE: ["orderCondition", "*orderCondition"],
			STRAFTER: ["orderCondition", "*orderCondition"],
			YEAR: ["orderCondition", "*orderCondition"],
			MONTH: ["orderCondition", "*orderCondition"],
			DAY: ["orderCondition", "*orderCondition"],
			HOURS: ["orderCondition", "*orderCondition"],
			MINUTES: ["orderCondition", "*orderCondition"],
			SECONDS: ["orderCondition", "*orderCondition"],
			TIMEZONE: ["orderCondition", "*orderCondition"],
			TZ: ["orderCondition", "*orderCondition"],
			NOW: ["orderCondition", "*orderCondition"],
			UUID: ["orderCondition", "*orderCondition"],
			STRUUID: ["orderCondition", "*orderCondition"],
			MD5: ["orderCondition", "*orderCondition"],
			SHA1: ["orderCondition", "*orderCondition"],
			SHA256: ["orderCondition", "*orderCondition"],
			SHA384: ["orderCondition", "*orderCondition"],
			SHA512: ["orderCondition", "*orderCondition"],
			COALESCE: ["orderCondition", "*orderCondition"],
			IF: ["orderCondition", "*orderCondition"],
			STRLANG: ["orderCondition", "*orderCondition"],
			STRDT: ["orderCondition", "*orderCondition"],
			SAMETERM: ["orderCondition", "*orderCondition"],
			ISIRI: ["orderCondition", "*orderCondition"],
			ISURI: ["orderCondition", "*orderCondition"],
			ISBLANK: ["orderCondition", "*orderCondition"],
			ISLITERAL: ["orderCondition", "*orderCondition"],
			ISNUMERIC: ["orderCondition", "*orderCondition"],
			SUBSTR: ["orderCondition", "*orderCondition"],
			REPLACE: ["orderCondition", "*orderCondition"],
			REGEX: ["orderCondition", "*orderCondition"],
			EXISTS: ["orderCondition", "*orderCondition"],
			NOT: ["orderCondition", "*orderCondition"],
			IRI_REF: ["orderCondition", "*orderCondition"],
			PNAME_LN: ["orderCondition", "*orderCondition"],
			PNAME_NS: ["orderCondition", "*orderCondition"]
		},
		"+varOrIRIref": {
			VAR1: ["varOrIRIref", "*varOrIRIref"],
			VAR2: ["varOrIRIref", "*varOrIRIref"],
			IRI_REF: ["varOrIRIref", "*varOrIRIref"],
			PNAME_LN: ["varOrIRIref", "*varOrIRIref"],
			PNAME_NS: ["varOrIRIref", "*varOrIRIref"]
		},
		"?.": {
			".": ["."],
			VAR1: [],
			VAR2: [],
			NIL: [],
			"(": [],
			"[": [],
			IRI_REF: [],
			TRUE: [],
			FALSE: [],
			BLANK_NODE_LABEL: [],
			ANON: [],
			PNAME_LN: [],
			PNAME_NS: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: [],
			GRAPH: [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: [],
			"}": []
		},
		"?DISTINCT": {
			DISTINCT: ["DISTINCT"],
			"!": [],
			"+": [],
			"-": [],
			VAR1: [],
			VAR2: [],
			"(": [],
			STR: [],
			LANG: [],
			LANGMATCHES: [],
			DATATYPE: [],
			BOUND: [],
			IRI: [],
			URI: [],
			BNODE: [],
			RAND: [],
			ABS: [],
			CEIL: [],
			FLOOR: [],
			ROUND: [],
			CONCAT: [],
			STRLEN: [],
			UCASE: [],
			LCASE: [],
			ENCODE_FOR_URI: [],
			CONTAINS: [],
			STRSTARTS: [],
			STRENDS: [],
			STRBEFORE: [],
			STRAFTER: [],
			YEAR: [],
			MONTH: [],
			DAY: [],
			HOURS: [],
			MINUTES: [],
			SECONDS: [],
			TIMEZONE: [],
			TZ: [],
			NOW: [],
			UUID: [],
			STRUUID: [],
			MD5: [],
			SHA1: [],
			SHA256: [],
			SHA384: [],
			SHA512: [],
			COALESCE: [],
			IF: [],
			STRLANG: [],
			STRDT: [],
			SAMETERM: [],
			ISIRI: [],
			ISURI: [],
			ISBLANK: [],
			ISLITERAL: [],
			ISNUMERIC: [],
			TRUE: [],
			FALSE: [],
			COUNT: [],
			SUM: [],
			MIN: [],
			MAX: [],
			AVG: [],
			SAMPLE: [],
			GROUP_CONCAT: [],
			SUBSTR: [],
			REPLACE: [],
			REGEX: [],
			EXISTS: [],
			NOT: [],
			IRI_REF: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: [],
			PNAME_LN: [],
			PNAME_NS: [],
			"*": []
		},
		"?GRAPH": {
			GRAPH: ["GRAPH"],
			IRI_REF: [],
			PNAME_LN: [],
			PNAME_NS: []
		},
		"?SILENT": {
			SILENT: ["SILENT"],
			VAR1: [],
			VAR2: [],
			IRI_REF: [],
			PNAME_LN: [],
			PNAME_NS: []
		},
		"?SILENT_1": {
			SILENT: ["SILENT"],
			IRI_REF: [],
			PNAME_LN: [],
			PNAME_NS: []
		},
		"?SILENT_2": {
			SILENT: ["SILENT"],
			GRAPH: [],
			DEFAULT: [],
			NAMED: [],
			ALL: []
		},
		"?SILENT_3": {
			SILENT: ["SILENT"],
			GRAPH: []
		},
		"?SILENT_4": {
			SILENT: ["SILENT"],
			DEFAULT: [],
			GRAPH: [],
			IRI_REF: [],
			PNAME_LN: [],
			PNAME_NS: []
		},
		"?WHERE": {
			WHERE: ["WHERE"],
			"{": []
		},
		"?[,,expression]": {
			",": ["[,,expression]"],
			")": []
		},
		"?[.,?constructTriples]": {
			".": ["[.,?constructTriples]"],
			"}": []
		},
		"?[.,?triplesBlock]": {
			".": ["[.,?triplesBlock]"],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			GRAPH: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: [],
			"}": []
		},
		"?[.,?triplesTemplate]": {
			".": ["[.,?triplesTemplate]"],
			"}": [],
			GRAPH: []
		},
		"?[;,SEPARATOR,=,string]": {
			";": ["[;,SEPARATOR,=,string]"],
			")": []
		},
		"?[;,update]": {
			";": ["[;,update]"],
			$: []
		},
		"?[AS,var]": {
			AS: ["[AS,var]"],
			")": []
		},
		"?[INTO,graphRef]": {
			INTO: ["[INTO,graphRef]"],
			";": [],
			$: []
		},
		"?[or([verbPath,verbSimple]),objectListPath]": {
			VAR1: ["[or([verbPath,verbSimple]),objectListPath]"],
			VAR2: ["[or([verbPath,verbSimple]),objectListPath]"],
			"^": ["[or([verbPath,verbSimple]),objectListPath]"],
			a: ["[or([verbPath,verbSimple]),objectListPath]"],
			"!": ["[or([verbPath,verbSimple]),objectListPath]"],
			"(": ["[or([verbPath,verbSimple]),objectListPath]"],
			IRI_REF: ["[or([verbPath,verbSimple]),objectListPath]"],
			PNAME_LN: ["[or([verbPath,verbSimple]),objectListPath]"],
			PNAME_NS: ["[or([verbPath,verbSimple]),objectListPath]"],
			";": [],
			".": [],
			"]": [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			GRAPH: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: [],
			"}": []
		},
		"?[pathOneInPropertySet,*[|,pathOneInPropertySet]]": {
			a: ["[pathOneInPropertySet,*[|,pathOneInPropertySet]]"],
			"^": ["[pathOneInPropertySet,*[|,pathOneInPropertySet]]"],
			IRI_REF: ["[pathOneInPropertySet,*[|,pathOneInPropertySet]]"],
			PNAME_LN: ["[pathOneInPropertySet,*[|,pathOneInPropertySet]]"],
			PNAME_NS: ["[pathOneInPropertySet,*[|,pathOneInPropertySet]]"],
			")": []
		},
		"?[update1,?[;,update]]": {
			INSERT: ["[update1,?[;,update]]"],
			DELETE: ["[update1,?[;,update]]"],
			LOAD: ["[update1,?[;,update]]"],
			CLEAR: ["[update1,?[;,update]]"],
			DROP: ["[update1,?[;,update]]"],
			ADD: ["[update1,?[;,update]]"],
			MOVE: ["[update1,?[;,update]]"],
			COPY: ["[update1,?[;,update]]"],
			CREATE: ["[update1,?[;,update]]"],
			WITH: ["[update1,?[;,update]]"],
			$: []
		},
		"?[verb,objectList]": {
			a: ["[verb,objectList]"],
			VAR1: ["[verb,objectList]"],
			VAR2: ["[verb,objectList]"],
			IRI_REF: ["[verb,objectList]"],
			PNAME_LN: ["[verb,objectList]"],
			PNAME_NS: ["[verb,objectList]"],
			";": [],
			".": [],
			"]": [],
			"}": [],
			GRAPH: [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: []
		},
		"?argList": {
			NIL: ["argList"],
			"(": ["argList"],
			AS: [],
			")": [],
			",": [],
			"||": [],
			"&&": [],
			"=": [],
			"!=": [],
			"<": [],
			">": [],
			"<=": [],
			">=": [],
			IN: [],
			NOT: [],
			"+": [],
			"-": [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: [],
			"*": [],
			"/": [],
			";": []
		},
		"?constructTriples": {
			VAR1: ["constructTriples"],
			VAR2: ["constructTriples"],
			NIL: ["constructTriples"],
			"(": ["constructTriples"],
			"[": ["constructTriples"],
			IRI_REF: ["constructTriples"],
			TRUE: ["constructTriples"],
			FALSE: ["constructTriples"],
			BLANK_NODE_LABEL: ["constructTriples"],
			ANON: ["constructTriples"],
			PNAME_LN: ["constructTriples"],
			PNAME_NS: ["constructTriples"],
			STRING_LITERAL1: ["constructTriples"],
			STRING_LITERAL2: ["constructTriples"],
			STRING_LITERAL_LONG1: ["constructTriples"],
			STRING_LITERAL_LONG2: ["constructTriples"],
			INTEGER: ["constructTriples"],
			DECIMAL: ["constructTriples"],
			DOUBLE: ["constructTriples"],
			INTEGER_POSITIVE: ["constructTriples"],
			DECIMAL_POSITIVE: ["constructTriples"],
			DOUBLE_POSITIVE: ["constructTriples"],
			INTEGER_NEGATIVE: ["constructTriples"],
			DECIMAL_NEGATIVE: ["constructTriples"],
			DOUBLE_NEGATIVE: ["constructTriples"],
			"}": []
		},
		"?groupClause": {
			GROUP: ["groupClause"],
			VALUES: [],
			LIMIT: [],
			OFFSET: [],
			ORDER: [],
			HAVING: [],
			$: [],
			"}": []
		},
		"?havingClause": {
			HAVING: ["havingClause"],
			VALUES: [],
			LIMIT: [],
			OFFSET: [],
			ORDER: [],
			$: [],
			"}": []
		},
		"?insertClause": {
			INSERT: ["insertClause"],
			WHERE: [],
			USING: []
		},
		"?limitClause": {
			LIMIT: ["limitClause"],
			VALUES: [],
			$: [],
			"}": []
		},
		"?limitOffsetClauses": {
			LIMIT: ["limitOffsetClauses"],
			OFFSET: ["limitOffsetClauses"],
			VALUES: [],
			$: [],
			"}": []
		},
		"?offsetClause": {
			OFFSET: ["offsetClause"],
			VALUES: [],
			$: [],
			"}": []
		},
		"?or([DISTINCT,REDUCED])": {
			DISTINCT: ["or([DISTINCT,REDUCED])"],
			REDUCED: ["or([DISTINCT,REDUCED])"],
			"*": [],
			"(": [],
			VAR1: [],
			VAR2: []
		},
		"?or([LANGTAG,[^^,iriRef]])": {
			LANGTAG: ["or([LANGTAG,[^^,iriRef]])"],
			"^^": ["or([LANGTAG,[^^,iriRef]])"],
			UNDEF: [],
			IRI_REF: [],
			TRUE: [],
			FALSE: [],
			PNAME_LN: [],
			PNAME_NS: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: [],
			a: [],
			VAR1: [],
			VAR2: [],
			"^": [],
			"!": [],
			"(": [],
			".": [],
			";": [],
			",": [],
			AS: [],
			")": [],
			"||": [],
			"&&": [],
			"=": [],
			"!=": [],
			"<": [],
			">": [],
			"<=": [],
			">=": [],
			IN: [],
			NOT: [],
			"+": [],
			"-": [],
			"*": [],
			"/": [],
			"}": [],
			"[": [],
			NIL: [],
			BLANK_NODE_LABEL: [],
			ANON: [],
			"]": [],
			GRAPH: [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: []
		},
		"?or([[*,unaryExpression],[/,unaryExpression]])": {
			"*": ["or([[*,unaryExpression],[/,unaryExpression]])"],
			"/": ["or([[*,unaryExpression],[/,unaryExpression]])"],
			"+": [],
			"-": [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: [],
			AS: [],
			")": [],
			",": [],
			"||": [],
			"&&": [],
			"=": [],
			"!=": [],
			"<": [],
			">": [],
			"<=": [],
			">=": [],
			IN: [],
			NOT: [],
			";": []
		},
		"?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])": {
			"=": ["or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			"!=": ["or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			"<": ["or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			">": ["or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			"<=": ["or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			">=": ["or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			IN: ["or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			NOT: ["or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			AS: [],
			")": [],
			",": [],
			"||": [],
			"&&": [],
			";": []
		},
		"?orderClause": {
			ORDER: ["orderClause"],
			VALUES: [],
			LIMIT: [],
			OFFSET: [],
			$: [],
			"}": []
		},
		"?pathMod": {
			"*": ["pathMod"],
			"?": ["pathMod"],
			"+": ["pathMod"],
			"{": ["pathMod"],
			"|": [],
			"/": [],
			")": [],
			"(": [],
			"[": [],
			VAR1: [],
			VAR2: [],
			NIL: [],
			IRI_REF: [],
			TRUE: [],
			FALSE: [],
			BLANK_NODE_LABEL: [],
			ANON: [],
			PNAME_LN: [],
			PNAME_NS: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: []
		},
		"?triplesBlock": {
			VAR1: ["triplesBlock"],
			VAR2: ["triplesBlock"],
			NIL: ["triplesBlock"],
			"(": ["triplesBlock"],
			"[": ["triplesBlock"],
			IRI_REF: ["triplesBlock"],
			TRUE: ["triplesBlock"],
			FALSE: ["triplesBlock"],
			BLANK_NODE_LABEL: ["triplesBlock"],
			ANON: ["triplesBlock"],
			PNAME_LN: ["triplesBlock"],
			PNAME_NS: ["triplesBlock"],
			STRING_LITERAL1: ["triplesBlock"],
			STRING_LITERAL2: ["triplesBlock"],
			STRING_LITERAL_LONG1: ["triplesBlock"],
			STRING_LITERAL_LONG2: ["triplesBlock"],
			INTEGER: ["triplesBlock"],
			DECIMAL: ["triplesBlock"],
			DOUBLE: ["triplesBlock"],
			INTEGER_POSITIVE: ["triplesBlock"],
			DECIMAL_POSITIVE: ["triplesBlock"],
			DOUBLE_POSITIVE: ["triplesBlock"],
			INTEGER_NEGATIVE: ["triplesBlock"],
			DECIMAL_NEGATIVE: ["triplesBlock"],
			DOUBLE_NEGATIVE: ["triplesBlock"],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			GRAPH: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: [],
			"}": []
		},
		"?triplesTemplate": {
			VAR1: ["triplesTemplate"],
			VAR2: ["triplesTemplate"],
			NIL: ["triplesTemplate"],
			"(": ["triplesTemplate"],
			"[": ["triplesTemplate"],
			IRI_REF: ["triplesTemplate"],
			TRUE: ["triplesTemplate"],
			FALSE: ["triplesTemplate"],
			BLANK_NODE_LABEL: ["triplesTemplate"],
			ANON: ["triplesTemplate"],
			PNAME_LN: ["triplesTemplate"],
			PNAME_NS: ["triplesTemplate"],
			STRING_LITERAL1: ["triplesTemplate"],
			STRING_LITERAL2: ["triplesTemplate"],
			STRING_LITERAL_LONG1: ["triplesTemplate"],
			STRING_LITERAL_LONG2: ["triplesTemplate"],
			INTEGER: ["triplesTemplate"],
			DECIMAL: ["triplesTemplate"],
			DOUBLE: ["triplesTemplate"],
			INTEGER_POSITIVE: ["triplesTemplate"],
			DECIMAL_POSITIVE: ["triplesTemplate"],
			DOUBLE_POSITIVE: ["triplesTemplate"],
			INTEGER_NEGATIVE: ["triplesTemplate"],
			DECIMAL_NEGATIVE: ["triplesTemplate"],
			DOUBLE_NEGATIVE: ["triplesTemplate"],
			"}": [],
			GRAPH: []
		},
		"?whereClause": {
			WHERE: ["whereClause"],
			"{": ["whereClause"],
			ORDER: [],
			HAVING: [],
			GROUP: [],
			LIMIT: [],
			OFFSET: [],
			VALUES: [],
			$: []
		},
		"[!=,numericExpression]": { "!=": ["!=", "numericExpression"] },
		"[&&,valueLogical]": { "&&": ["&&", "valueLogical"] },
		"[(,*dataBlockValue,)]": { "(": [
			"(",
			"*dataBlockValue",
			")"
		] },
		"[(,*var,)]": { "(": [
			"(",
			"*var",
			")"
		] },
		"[(,expression,)]": { "(": [
			"(",
			"expression",
			")"
		] },
		"[(,expression,AS,var,)]": { "(": [
			"(",
			"expression",
			"AS",
			"var",
			")"
		] },
		"[*,unaryExpression]": { "*": ["*", "unaryExpression"] },
		"[*datasetClause,WHERE,{,?triplesTemplate,},solutionModifier]": {
			WHERE: [
				"*datasetClause",
				"WHERE",
				"{",
				"?triplesTemplate",
				"}",
				"solutionModifier"
			],
			FROM: [
				"*datasetClause",
				"WHERE",
				"{",
				"?triplesTemplate",
				"}",
				"solutionModifier"
			]
		},
		"[+,multiplicativeExpression]": { "+": ["+", "multiplicativeExpression"] },
		"[,,expression]": { ",": [",", "expression"] },
		"[,,integer,}]": { ",": [
			",",
			"integer",
			"}"
		] },
		"[,,objectPath]": { ",": [",", "objectPath"] },
		"[,,object]": { ",": [",", "object"] },
		"[,,or([},[integer,}]])]": { ",": [",", "or([},[integer,}]])"] },
		"[-,multiplicativeExpression]": { "-": ["-", "multiplicativeExpression"] },
		"[.,?constructTriples]": { ".": [".", "?constructTriples"] },
		"[.,?triplesBlock]": { ".": [".", "?triplesBlock"] },
		"[.,?triplesTemplate]": { ".": [".", "?triplesTemplate"] },
		"[/,pathEltOrInverse]": { "/": ["/", "pathEltOrInverse"] },
		"[/,unaryExpression]": { "/": ["/", "unaryExpression"] },
		"[;,?[or([verbPath,verbSimple]),objectListPath]]": { ";": [";", "?[or([verbPath,verbSimple]),objectListPath]"] },
		"[;,?[verb,objectList]]": { ";": [";", "?[verb,objectList]"] },
		"[;,SEPARATOR,=,string]": { ";": [
			";",
			"SEPARATOR",
			"=",
			"string"
		] },
		"[;,update]": { ";": [";", "update"] },
		"[<,numericExpression]": { "<": ["<", "numericExpression"] },
		"[<=,numericExpression]": { "<=": ["<=", "numericExpression"] },
		"[=,numericExpression]": { "=": ["=", "numericExpression"] },
		"[>,numericExpression]": { ">": [">", "numericExpression"] },
		"[>=,numericExpression]": { ">=": [">=", "numericExpression"] },
		"[AS,var]": { AS: ["AS", "var"] },
		"[IN,expressionList]": { IN: ["IN", "expressionList"] },
		"[INTO,graphRef]": { INTO: ["INTO", "graphRef"] },
		"[NAMED,iriRef]": { NAMED: ["NAMED", "iriRef"] },
		"[NOT,IN,expressionList]": { NOT: [
			"NOT",
			"IN",
			"expressionList"
		] },
		"[UNION,groupGraphPattern]": { UNION: ["UNION", "groupGraphPattern"] },
		"[^^,iriRef]": { "^^": ["^^", "iriRef"] },
		"[constructTemplate,*datasetClause,whereClause,solutionModifier]": { "{": [
			"constructTemplate",
			"*datasetClause",
			"whereClause",
			"solutionModifier"
		] },
		"[deleteClause,?insertClause]": { DELETE: ["deleteClause", "?insertClause"] },
		"[graphPatternNotTriples,?.,?triplesBlock]": {
			"{": [
				"graphPatternNotTriples",
				"?.",
				"?triplesBlock"
			],
			OPTIONAL: [
				"graphPatternNotTriples",
				"?.",
				"?triplesBlock"
			],
			MINUS: [
				"graphPatternNotTriples",
				"?.",
				"?triplesBlock"
			],
			GRAPH: [
				"graphPatternNotTriples",
				"?.",
				"?triplesBlock"
			],
			SERVICE: [
				"graphPatternNotTriples",
				"?.",
				"?triplesBlock"
			],
			FILTER: [
				"graphPatternNotTriples",
				"?.",
				"?triplesBlock"
			],
			BIND: [
				"graphPatternNotTriples",
				"?.",
				"?triplesBlock"
			],
			VALUES: [
				"graphPatternNotTriples",
				"?.",
				"?triplesBlock"
			]
		},
		"[integer,or([[,,or([},[integer,}]])],}])]": { INTEGER: ["integer", "or([[,,or([},[integer,}]])],}])"] },
		"[integer,}]": { INTEGER: ["integer", "}"] },
		"[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]": {
			INTEGER_POSITIVE: ["or([numericLiteralPositive,numericLiteralNegative])", "?or([[*,unaryExpression],[/,unaryExpression]])"],
			DECIMAL_POSITIVE: ["or([numericLiteralPositive,numericLiteralNegative])", "?or([[*,unaryExpression],[/,unaryExpression]])"],
			DOUBLE_POSITIVE: ["or([numericLiteralPositive,numericLiteralNegative])", "?or([[*,unaryExpression],[/,unaryExpression]])"],
			INTEGER_NEGATIVE: ["or([numericLiteralPositive,numericLiteralNegative])", "?or([[*,unaryExpression],[/,unaryExpression]])"],
			DECIMAL_NEGATIVE: ["or([numericLiteralPositive,numericLiteralNegative])", "?or([[*,unaryExpression],[/,unaryExpression]])"],
			DOUBLE_NEGATIVE: ["or([numericLiteralPositive,numericLiteralNegative])", "?or([[*,unaryExpression],[/,unaryExpression]])"]
		},
		"[or([verbPath,verbSimple]),objectListPath]": {
			VAR1: ["or([verbPath,verbSimple])", "objectListPath"],
			VAR2: ["or([verbPath,verbSimple])", "objectListPath"],
			"^": ["or([verbPath,verbSimple])", "objectListPath"],
			a: ["or([verbPath,verbSimple])", "objectListPath"],
			"!": ["or([verbPath,verbSimple])", "objectListPath"],
			"(": ["or([verbPath,verbSimple])", "objectListPath"],
			IRI_REF: ["or([verbPath,verbSimple])", "objectListPath"],
			PNAME_LN: ["or([verbPath,verbSimple])", "objectListPath"],
			PNAME_NS: ["or([verbPath,verbSimple])", "objectListPath"]
		},
		"[pathOneInPropertySet,*[|,pathOneInPropertySet]]": {
			a: ["pathOneInPropertySet", "*[|,pathOneInPropertySet]"],
			"^": ["pathOneInPropertySet", "*[|,pathOneInPropertySet]"],
			IRI_REF: ["pathOneInPropertySet", "*[|,pathOneInPropertySet]"],
			PNAME_LN: ["pathOneInPropertySet", "*[|,pathOneInPropertySet]"],
			PNAME_NS: ["pathOneInPropertySet", "*[|,pathOneInPropertySet]"]
		},
		"[quadsNotTriples,?.,?triplesTemplate]": { GRAPH: [
			"quadsNotTriples",
			"?.",
			"?triplesTemplate"
		] },
		"[update1,?[;,update]]": {
			INSERT: ["update1", "?[;,update]"],
			DELETE: ["update1", "?[;,update]"],
			LOAD: ["update1", "?[;,update]"],
			CLEAR: ["update1", "?[;,update]"],
			DROP: ["update1", "?[;,update]"],
			ADD: ["update1", "?[;,update]"],
			MOVE: ["update1", "?[;,update]"],
			COPY: ["update1", "?[;,update]"],
			CREATE: ["update1", "?[;,update]"],
			WITH: ["update1", "?[;,update]"]
		},
		"[verb,objectList]": {
			a: ["verb", "objectList"],
			VAR1: ["verb", "objectList"],
			VAR2: ["verb", "objectList"],
			IRI_REF: ["verb", "objectList"],
			PNAME_LN: ["verb", "objectList"],
			PNAME_NS: ["verb", "objectList"]
		},
		"[|,pathOneInPropertySet]": { "|": ["|", "pathOneInPropertySet"] },
		"[|,pathSequence]": { "|": ["|", "pathSequence"] },
		"[||,conditionalAndExpression]": { "||": ["||", "conditionalAndExpression"] },
		add: { ADD: [
			"ADD",
			"?SILENT_4",
			"graphOrDefault",
			"TO",
			"graphOrDefault"
		] },
		additiveExpression: {
			"!": ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			"+": ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			"-": ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			VAR1: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			VAR2: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			"(": ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STR: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			LANG: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			LANGMATCHES: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DATATYPE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			BOUND: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			IRI: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			URI: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			BNODE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			RAND: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			ABS: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			CEIL: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			FLOOR: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			ROUND: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			CONCAT: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRLEN: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			UCASE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			LCASE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			ENCODE_FOR_URI: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			CONTAINS: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRSTARTS: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRENDS: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRBEFORE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRAFTER: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			YEAR: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			MONTH: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DAY: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			HOURS: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			MINUTES: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SECONDS: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			TIMEZONE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			TZ: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			NOW: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			UUID: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRUUID: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			MD5: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SHA1: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SHA256: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SHA384: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SHA512: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			COALESCE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			IF: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRLANG: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRDT: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SAMETERM: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			ISIRI: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			ISURI: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			ISBLANK: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			ISLITERAL: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			ISNUMERIC: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			TRUE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			FALSE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			COUNT: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SUM: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			MIN: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			MAX: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			AVG: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SAMPLE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			GROUP_CONCAT: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			SUBSTR: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			REPLACE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			REGEX: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			EXISTS: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			NOT: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			IRI_REF: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRING_LITERAL1: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRING_LITERAL2: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRING_LITERAL_LONG1: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			STRING_LITERAL_LONG2: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			INTEGER: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DECIMAL: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DOUBLE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			INTEGER_POSITIVE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DECIMAL_POSITIVE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DOUBLE_POSITIVE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			INTEGER_NEGATIVE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DECIMAL_NEGATIVE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			DOUBLE_NEGATIVE: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			PNAME_LN: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"],
			PNAME_NS: ["multiplicativeExpression", "*or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])"]
		},
		aggregate: {
			COUNT: [
				"COUNT",
				"(",
				"?DISTINCT",
				"or([*,expression])",
				")"
			],
			SUM: [
				"SUM",
				"(",
				"?DISTINCT",
				"expression",
				")"
			],
			MIN: [
				"MIN",
				"(",
				"?DISTINCT",
				"expression",
				")"
			],
			MAX: [
				"MAX",
				"(",
				"?DISTINCT",
				"expression",
				")"
			],
			AVG: [
				"AVG",
				"(",
				"?DISTINCT",
				"expression",
				")"
			],
			SAMPLE: [
				"SAMPLE",
				"(",
				"?DISTINCT",
				"expression",
				")"
			],
			GROUP_CONCAT: [
				"GROUP_CONCAT",
				"(",
				"?DISTINCT",
				"expression",
				"?[;,SEPARATOR,=,string]",
				")"
			]
		},
		allowBnodes: { "}": [] },
		allowVars: { "}": [] },
		argList: {
			NIL: ["NIL"],
			"(": [
				"(",
				"?DISTINCT",
				"expression",
				"*[,,expression]",
				")"
			]
		},
		askQuery: { ASK: [
			"ASK",
			"*datasetClause",
			"whereClause",
			"solutionModifier"
		] },
		baseDecl: { BASE: ["BASE", "IRI_REF"] },
		bind: { BIND: [
			"BIND",
			"(",
			"expression",
			"AS",
			"var",
			")"
		] },
		blankNode: {
			BLANK_NODE_LABEL: ["BLANK_NODE_LABEL"],
			ANON: ["ANON"]
		},
		blankNodePropertyList: { "[": [
			"[",
			"propertyListNotEmpty",
			"]"
		] },
		blankNodePropertyListPath: { "[": [
			"[",
			"propertyListPathNotEmpty",
			"]"
		] },
		booleanLiteral: {
			TRUE: ["TRUE"],
			FALSE: ["FALSE"]
		},
		brackettedExpression: { "(": [
			"(",
			"expression",
			")"
		] },
		builtInCall: {
			STR: [
				"STR",
				"(",
				"expression",
				")"
			],
			LANG: [
				"LANG",
				"(",
				"expression",
				")"
			],
			LANGMATCHES: [
				"LANGMATCHES",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			DATATYPE: [
				"DATATYPE",
				"(",
				"expression",
				")"
			],
			BOUND: [
				"BOUND",
				"(",
				"var",
				")"
			],
			IRI: [
				"IRI",
				"(",
				"expression",
				")"
			],
			URI: [
				"URI",
				"(",
				"expression",
				")"
			],
			BNODE: ["BNODE", "or([[(,expression,)],NIL])"],
			RAND: ["RAND", "or([[(,expression,)],NIL])"],
			ABS: [
				"ABS",
				"(",
				"expression",
				")"
			],
			CEIL: [
				"CEIL",
				"(",
				"expression",
				")"
			],
			FLOOR: [
				"FLOOR",
				"(",
				"expression",
				")"
			],
			ROUND: [
				"ROUND",
				"(",
				"expression",
				")"
			],
			CONCAT: ["CONCAT", "expressionList"],
			SUBSTR: ["substringExpression"],
			STRLEN: [
				"STRLEN",
				"(",
				"expression",
				")"
			],
			REPLACE: ["strReplaceExpression"],
			UCASE: [
				"UCASE",
				"(",
				"expression",
				")"
			],
			LCASE: [
				"LCASE",
				"(",
				"expression",
				")"
			],
			ENCODE_FOR_URI: [
				"ENCODE_FOR_URI",
				"(",
				"expression",
				")"
			],
			CONTAINS: [
				"CONTAINS",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			STRSTARTS: [
				"STRSTARTS",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			STRENDS: [
				"STRENDS",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			STRBEFORE: [
				"STRBEFORE",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			STRAFTER: [
				"STRAFTER",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			YEAR: [
				"YEAR",
				"(",
				"expression",
				")"
			],
			MONTH: [
				"MONTH",
				"(",
				"expression",
				")"
			],
			DAY: [
				"DAY",
				"(",
				"expression",
				")"
			],
			HOURS: [
				"HOURS",
				"(",
				"expression",
				")"
			],
			MINUTES: [
				"MINUTES",
				"(",
				"expression",
				")"
			],
			SECONDS: [
				"SECONDS",
				"(",
				"expression",
				")"
			],
			TIMEZONE: [
				"TIMEZONE",
				"(",
				"expression",
				")"
			],
			TZ: [
				"TZ",
				"(",
				"expression",
				")"
			],
			NOW: ["NOW", "NIL"],
			UUID: ["UUID", "NIL"],
			STRUUID: ["STRUUID", "NIL"],
			MD5: [
				"MD5",
				"(",
				"expression",
				")"
			],
			SHA1: [
				"SHA1",
				"(",
				"expression",
				")"
			],
			SHA256: [
				"SHA256",
				"(",
				"expression",
				")"
			],
			SHA384: [
				"SHA384",
				"(",
				"expression",
				")"
			],
			SHA512: [
				"SHA512",
				"(",
				"expression",
				")"
			],
			COALESCE: ["COALESCE", "expressionList"],
			IF: [
				"IF",
				"(",
				"expression",
				",",
				"expression",
				",",
				"expression",
				")"
			],
			STRLANG: [
				"STRLANG",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			STRDT: [
				"STRDT",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			SAMETERM: [
				"SAMETERM",
				"(",
				"expression",
				",",
				"expression",
				")"
			],
			ISIRI: [
				"ISIRI",
				"(",
				"expression",
				")"
			],
			ISURI: [
				"ISURI",
				"(",
				"expression",
				")"
			],
			ISBLANK: [
				"ISBLANK",
				"(",
				"expression",
				")"
			],
			ISLITERAL: [
				"ISLITERAL",
				"(",
				"expression",
				")"
			],
			ISNUMERIC: [
				"ISNUMERIC",
				"(",
				"expression",
				")"
			],
			REGEX: ["regexExpression"],
			EXISTS: ["existsFunc"],
			NOT: ["notExistsFunc"]
		},
		clear: { CLEAR: [
			"CLEAR",
			"?SILENT_2",
			"graphRefAll"
		] },
		collection: { "(": [
			"(",
			"+graphNode",
			")"
		] },
		collectionPath: { "(": [
			"(",
			"+graphNodePath",
			")"
		] },
		conditionalAndExpression: {
			"!": ["valueLogical", "*[&&,valueLogical]"],
			"+": ["valueLogical", "*[&&,valueLogical]"],
			"-": ["valueLogical", "*[&&,valueLogical]"],
			VAR1: ["valueLogical", "*[&&,valueLogical]"],
			VAR2: ["valueLogical", "*[&&,valueLogical]"],
			"(": ["valueLogical", "*[&&,valueLogical]"],
			STR: ["valueLogical", "*[&&,valueLogical]"],
			LANG: ["valueLogical", "*[&&,valueLogical]"],
			LANGMATCHES: ["valueLogical", "*[&&,valueLogical]"],
			DATATYPE: ["valueLogical", "*[&&,valueLogical]"],
			BOUND: ["valueLogical", "*[&&,valueLogical]"],
			IRI: ["valueLogical", "*[&&,valueLogical]"],
			URI: ["valueLogical", "*[&&,valueLogical]"],
			BNODE: ["valueLogical", "*[&&,valueLogical]"],
			RAND: ["valueLogical", "*[&&,valueLogical]"],
			ABS: ["valueLogical", "*[&&,valueLogical]"],
			CEIL: ["valueLogical", "*[&&,valueLogical]"],
			FLOOR: ["valueLogical", "*[&&,valueLogical]"],
			ROUND: ["valueLogical", "*[&&,valueLogical]"],
			CONCAT: ["valueLogical", "*[&&,valueLogical]"],
			STRLEN: ["valueLogical", "*[&&,valueLogical]"],
			UCASE: ["valueLogical", "*[&&,valueLogical]"],
			LCASE: ["valueLogical", "*[&&,valueLogical]"],
			ENCODE_FOR_URI: ["valueLogical", "*[&&,valueLogical]"],
			CONTAINS: ["valueLogical", "*[&&,valueLogical]"],
			STRSTARTS: ["valueLogical", "*[&&,valueLogical]"],
			STRENDS: ["valueLogical", "*[&&,valueLogical]"],
			STRBEFORE: ["valueLogical", "*[&&,valueLogical]"],
			STRAFTER: ["valueLogical", "*[&&,valueLogical]"],
			YEAR: ["valueLogical", "*[&&,valueLogical]"],
			MONTH: ["valueLogical", "*[&&,valueLogical]"],
			DAY: ["valueLogical", "*[&&,valueLogical]"],
			HOURS: ["valueLogical", "*[&&,valueLogical]"],
			MINUTES: ["valueLogical", "*[&&,valueLogical]"],
			SECONDS: ["valueLogical", "*[&&,valueLogical]"],
			TIMEZONE: ["valueLogical", "*[&&,valueLogical]"],
			TZ: ["valueLogical", "*[&&,valueLogical]"],
			NOW: ["valueLogical", "*[&&,valueLogical]"],
			UUID: ["valueLogical", "*[&&,valueLogical]"],
			STRUUID: ["valueLogical", "*[&&,valueLogical]"],
			MD5: ["valueLogical", "*[&&,valueLogical]"],
			SHA1: ["valueLogical", "*[&&,valueLogical]"],
			SHA256: ["valueLogical", "*[&&,valueLogical]"],
			SHA384: ["valueLogical", "*[&&,valueLogical]"],
			SHA512: ["valueLogical", "*[&&,valueLogical]"],
			COALESCE: ["valueLogical", "*[&&,valueLogical]"],
			IF: ["valueLogical", "*[&&,valueLogical]"],
			STRLANG: ["valueLogical", "*[&&,valueLogical]"],
			STRDT: ["valueLogical", "*[&&,valueLogical]"],
			SAMETERM: ["valueLogical", "*[&&,valueLogical]"],
			ISIRI: ["valueLogical", "*[&&,valueLogical]"],
			ISURI: ["valueLogical", "*[&&,valueLogical]"],
			ISBLANK: ["valueLogical", "*[&&,valueLogical]"],
			ISLITERAL: ["valueLogical", "*[&&,valueLogical]"],
			ISNUMERIC: ["valueLogical", "*[&&,valueLogical]"],
			TRUE: ["valueLogical", "*[&&,valueLogical]"],
			FALSE: ["valueLogical", "*[&&,valueLogical]"],
			COUNT: ["valueLogical", "*[&&,valueLogical]"],
			SUM: ["valueLogical", "*[&&,valueLogical]"],
			MIN: ["valueLogical", "*[&&,valueLogical]"],
			MAX: ["valueLogical", "*[&&,valueLogical]"],
			AVG: ["valueLogical", "*[&&,valueLogical]"],
			SAMPLE: ["valueLogical", "*[&&,valueLogical]"],
			GROUP_CONCAT: ["valueLogical", "*[&&,valueLogical]"],
			SUBSTR: ["valueLogical", "*[&&,valueLogical]"],
			REPLACE: ["valueLogical", "*[&&,valueLogical]"],
			REGEX: ["valueLogical", "*[&&,valueLogical]"],
			EXISTS: ["valueLogical", "*[&&,valueLogical]"],
			NOT: ["valueLogical", "*[&&,valueLogical]"],
			IRI_REF: ["valueLogical", "*[&&,valueLogical]"],
			STRING_LITERAL1: ["valueLogical", "*[&&,valueLogical]"],
			STRING_LITERAL2: ["valueLogical", "*[&&,valueLogical]"],
			STRING_LITERAL_LONG1: ["valueLogical", "*[&&,valueLogical]"],
			STRING_LITERAL_LONG2: ["valueLogical", "*[&&,valueLogical]"],
			INTEGER: ["valueLogical", "*[&&,valueLogical]"],
			DECIMAL: ["valueLogical", "*[&&,valueLogical]"],
			DOUBLE: ["valueLogical", "*[&&,valueLogical]"],
			INTEGER_POSITIVE: ["valueLogical", "*[&&,valueLogical]"],
			DECIMAL_POSITIVE: ["valueLogical", "*[&&,valueLogical]"],
			DOUBLE_POSITIVE: ["valueLogical", "*[&&,valueLogical]"],
			INTEGER_NEGATIVE: ["valueLogical", "*[&&,valueLogical]"],
			DECIMAL_NEGATIVE: ["valueLogical", "*[&&,valueLogical]"],
			DOUBLE_NEGATIVE: ["valueLogical", "*[&&,valueLogical]"],
			PNAME_LN: ["valueLogical", "*[&&,valueLogical]"],
			PNAME_NS: ["valueLogical", "*[&&,valueLogical]"]
		},
		conditionalOrExpression: {
			"!": ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			"+": ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			"-": ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			VAR1: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			VAR2: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			"(": ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STR: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			LANG: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			LANGMATCHES: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			DATATYPE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			BOUND: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			IRI: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			URI: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			BNODE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			RAND: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			ABS: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			CEIL: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			FLOOR: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			ROUND: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			CONCAT: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRLEN: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			UCASE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			LCASE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			ENCODE_FOR_URI: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			CONTAINS: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRSTARTS: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRENDS: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRBEFORE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRAFTER: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			YEAR: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			MONTH: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			DAY: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			HOURS: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			MINUTES: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SECONDS: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			TIMEZONE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			TZ: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			NOW: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			UUID: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRUUID: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			MD5: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SHA1: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SHA256: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SHA384: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SHA512: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			COALESCE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			IF: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRLANG: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRDT: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SAMETERM: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			ISIRI: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			ISURI: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			ISBLANK: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			ISLITERAL: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			ISNUMERIC: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			TRUE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			FALSE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			COUNT: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SUM: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			MIN: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			MAX: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			AVG: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SAMPLE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			GROUP_CONCAT: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			SUBSTR: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			REPLACE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			REGEX: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			EXISTS: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			NOT: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			IRI_REF: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRING_LITERAL1: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRING_LITERAL2: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRING_LITERAL_LONG1: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			STRING_LITERAL_LONG2: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			INTEGER: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			DECIMAL: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			DOUBLE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			INTEGER_POSITIVE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			DECIMAL_POSITIVE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			DOUBLE_POSITIVE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			INTEGER_NEGATIVE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			DECIMAL_NEGATIVE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			DOUBLE_NEGATIVE: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			PNAME_LN: ["conditionalAndExpression", "*[||,conditionalAndExpression]"],
			PNAME_NS: ["conditionalAndExpression", "*[||,conditionalAndExpression]"]
		},
		constraint: {
			"(": ["brackettedExpression"],
			STR: ["builtInCall"],
			LANG: ["builtInCall"],
			LANGMATCHES: ["builtInCall"],
			DATATYPE: ["builtInCall"],
			BOUND: ["builtInCall"],
			IRI: ["builtInCall"],
			URI: ["builtInCall"],
			BNODE: ["builtInCall"],
			RAND: ["builtInCall"],
			ABS: ["builtInCall"],
			CEIL: ["builtInCall"],
			FLOOR: ["builtInCall"],
			ROUND: ["builtInCall"],
			CONCAT: ["builtInCall"],
			STRLEN: ["builtInCall"],
			UCASE: ["builtInCall"],
			LCASE: ["builtInCall"],
			ENCODE_FOR_URI: ["builtInCall"],
			CONTAINS: ["builtInCall"],
			STRSTARTS: ["builtInCall"],
			STRENDS: ["builtInCall"],
			STRBEFORE: ["builtInCall"],
			STRAFTER: ["builtInCall"],
			YEAR: ["builtInCall"],
			MONTH: ["builtInCall"],
			DAY: ["builtInCall"],
			HOURS: ["builtInCall"],
			MINUTES: ["builtInCall"],
			SECONDS: ["builtInCall"],
			TIMEZONE: ["builtInCall"],
			TZ: ["builtInCall"],
			NOW: ["builtInCall"],
			UUID: ["builtInCall"],
			STRUUID: ["builtInCall"],
			MD5: ["builtInCall"],
			SHA1: ["builtInCall"],
			SHA256: ["builtInCall"],
			SHA384: ["builtInCall"],
			SHA512: ["builtInCall"],
			COALESCE: ["builtInCall"],
			IF: ["builtInCall"],
			STRLANG: ["builtInCall"],
			STRDT: ["builtInCall"],
			SAMETERM: ["builtInCall"],
			ISIRI: ["builtInCall"],
			ISURI: ["builtInCall"],
			ISBLANK: ["builtInCall"],
			ISLITERAL: ["builtInCall"],
			ISNUMERIC: ["builtInCall"],
			SUBSTR: ["builtInCall"],
			REPLACE: ["builtInCall"],
			REGEX: ["builtInCall"],
			EXISTS: ["builtInCall"],
			NOT: ["builtInCall"],
			IRI_REF: ["functionCall"],
			PNAME_LN: ["functionCall"],
			PNAME_NS: ["functionCall"]
		},
		constructQuery: { CONSTRUCT: ["CONSTRUCT", "or([[constructTemplate,*datasetClause,whereClause,solutionModifier],[*datasetClause,WHERE,{,?triplesTemplate,},solutionModifier]])"] },
		constructTemplate: { "{": [
			"{",
			"?constructTriples",
			"}"
		] },
		constructTriples: {
			VAR1: ["triplesSameSubject", "?[.,?constructTriples]"],
			VAR2: ["triplesSameSubject", "?[.,?constructTriples]"],
			NIL: ["triplesSameSubject", "?[.,?constructTriples]"],
			"(": ["triplesSameSubject", "?[.,?constructTriples]"],
			"[": ["triplesSameSubject", "?[.,?constructTriples]"],
			IRI_REF: ["triplesSameSubject", "?[.,?constructTriples]"],
			TRUE: ["triplesSameSubject", "?[.,?constructTriples]"],
			FALSE: ["triplesSameSubject", "?[.,?constructTriples]"],
			BLANK_NODE_LABEL: ["triplesSameSubject", "?[.,?constructTriples]"],
			ANON: ["triplesSameSubject", "?[.,?constructTriples]"],
			PNAME_LN: ["triplesSameSubject", "?[.,?constructTriples]"],
			PNAME_NS: ["triplesSameSubject", "?[.,?constructTriples]"],
			STRING_LITERAL1: ["triplesSameSubject", "?[.,?constructTriples]"],
			STRING_LITERAL2: ["triplesSameSubject", "?[.,?constructTriples]"],
			STRING_LITERAL_LONG1: ["triplesSameSubject", "?[.,?constructTriples]"],
			STRING_LITERAL_LONG2: ["triplesSameSubject", "?[.,?constructTriples]"],
			INTEGER: ["triplesSameSubject", "?[.,?constructTriples]"],
			DECIMAL: ["triplesSameSubject", "?[.,?constructTriples]"],
			DOUBLE: ["triplesSameSubject", "?[.,?constructTriples]"],
			INTEGER_POSITIVE: ["triplesSameSubject", "?[.,?constructTriples]"],
			DECIMAL_POSITIVE: ["triplesSameSubject", "?[.,?constructTriples]"],
			DOUBLE_POSITIVE: ["triplesSameSubject", "?[.,?constructTriples]"],
			INTEGER_NEGATIVE: ["triplesSameSubject", "?[.,?constructTriples]"],
			DECIMAL_NEGATIVE: ["triplesSameSubject", "?[.,?constructTriples]"],
			DOUBLE_NEGATIVE: ["triplesSameSubject", "?[.,?constructTriples]"]
		},
		copy: { COPY: [
			"COPY",
			"?SILENT_4",
			"graphOrDefault",
			"TO",
			"graphOrDefault"
		] },
		create: { CREATE: [
			"CREATE",
			"?SILENT_3",
			"graphRef"
		] },
		dataBlock: {
			NIL: ["or([inlineDataOneVar,inlineDataFull])"],
			"(": ["or([inlineDataOneVar,inlineDataFull])"],
			VAR1: ["or([inlineDataOneVar,inlineDataFull])"],
			VAR2: ["or([inlineDataOneVar,inlineDataFull])"]
		},
		dataBlockValue: {
			IRI_REF: ["iriRef"],
			PNAME_LN: ["iriRef"],
			PNAME_NS: ["iriRef"],
			STRING_LITERAL1: ["rdfLiteral"],
			STRING_LITERAL2: ["rdfLiteral"],
			STRING_LITERAL_LONG1: ["rdfLiteral"],
			STRING_LITERAL_LONG2: ["rdfLiteral"],
			INTEGER: ["numericLiteral"],
			DECIMAL: ["numericLiteral"],
			DOUBLE: ["numericLiteral"],
			INTEGER_POSITIVE: ["numericLiteral"],
			DECIMAL_POSITIVE: ["numericLiteral"],
			DOUBLE_POSITIVE: ["numericLiteral"],
			INTEGER_NEGATIVE: ["numericLiteral"],
			DECIMAL_NEGATIVE: ["numericLiteral"],
			DOUBLE_NEGATIVE: ["numericLiteral"],
			TRUE: ["booleanLiteral"],
			FALSE: ["booleanLiteral"],
			UNDEF: ["UNDEF"]
		},
		datasetClause: { FROM: ["FROM", "or([defaultGraphClause,namedGraphClause])"] },
		defaultGraphClause: {
			IRI_REF: ["sourceSelector"],
			PNAME_LN: ["sourceSelector"],
			PNAME_NS: ["sourceSelector"]
		},
		delete1: {
			DATA: ["DATA", "quadDataNoBnodes"],
			WHERE: ["WHERE", "quadPatternNoBnodes"],
			"{": [
				"quadPatternNoBnodes",
				"?insertClause",
				"*usingClause",
				"WHERE",
				"groupGraphPattern"
			]
		},
		deleteClause: { DELETE: ["DELETE", "quadPattern"] },
		describeDatasetClause: { FROM: ["FROM", "or([defaultGraphClause,namedGraphClause])"] },
		describeQuery: { DESCRIBE: [
			"DESCRIBE",
			"or([+varOrIRIref,*])",
			"*describeDatasetClause",
			"?whereClause",
			"solutionModifier"
		] },
		disallowBnodes: {
			"}": [],
			GRAPH: [],
			VAR1: [],
			VAR2: [],
			NIL: [],
			"(": [],
			"[": [],
			IRI_REF: [],
			TRUE: [],
			FALSE: [],
			BLANK_NODE_LABEL: [],
			ANON: [],
			PNAME_LN: [],
			PNAME_NS: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: []
		},
		disallowVars: {
			"}": [],
			GRAPH: [],
			VAR1: [],
			VAR2: [],
			NIL: [],
			"(": [],
			"[": [],
			IRI_REF: [],
			TRUE: [],
			FALSE: [],
			BLANK_NODE_LABEL: [],
			ANON: [],
			PNAME_LN: [],
			PNAME_NS: [],
			STRING_LITERAL1: [],
			STRING_LITERAL2: [],
			STRING_LITERAL_LONG1: [],
			STRING_LITERAL_LONG2: [],
			INTEGER: [],
			DECIMAL: [],
			DOUBLE: [],
			INTEGER_POSITIVE: [],
			DECIMAL_POSITIVE: [],
			DOUBLE_POSITIVE: [],
			INTEGER_NEGATIVE: [],
			DECIMAL_NEGATIVE: [],
			DOUBLE_NEGATIVE: []
		},
		drop: { DROP: [
			"DROP",
			"?SILENT_2",
			"graphRefAll"
		] },
		existsFunc: { EXISTS: ["EXISTS", "groupGraphPattern"] },
		expression: {
			"!": ["conditionalOrExpression"],
			"+": ["conditionalOrExpression"],
			"-": ["conditionalOrExpression"],
			VAR1: ["conditionalOrExpression"],
			VAR2: ["conditionalOrExpression"],
			"(": ["conditionalOrExpression"],
			STR: ["conditionalOrExpression"],
			LANG: ["conditionalOrExpression"],
			LANGMATCHES: ["conditionalOrExpression"],
			DATATYPE: ["conditionalOrExpression"],
			BOUND: ["conditionalOrExpression"],
			IRI: ["conditionalOrExpression"],
			URI: ["conditionalOrExpression"],
			BNODE: ["conditionalOrExpression"],
			RAND: ["conditionalOrExpression"],
			ABS: ["conditionalOrExpression"],
			CEIL: ["conditionalOrExpression"],
			FLOOR: ["conditionalOrExpression"],
			ROUND: ["conditionalOrExpression"],
			CONCAT: ["conditionalOrExpression"],
			STRLEN: ["conditionalOrExpression"],
			UCASE: ["conditionalOrExpression"],
			LCASE: ["conditionalOrExpression"],
			ENCODE_FOR_URI: ["conditionalOrExpression"],
			CONTAINS: ["conditionalOrExpression"],
			STRSTARTS: ["conditionalOrExpression"],
			STRENDS: ["conditionalOrExpression"],
			STRBEFORE: ["conditionalOrExpression"],
			STRAFTER: ["conditionalOrExpression"],
			YEAR: ["conditionalOrExpression"],
			MONTH: ["conditionalOrExpression"],
			DAY: ["conditionalOrExpression"],
			HOURS: ["conditionalOrExpression"],
			MINUTES: ["conditionalOrExpression"],
			SECONDS: ["conditionalOrExpression"],
			TIMEZONE: ["conditionalOrExpression"],
			TZ: ["conditionalOrExpression"],
			NOW: ["conditionalOrExpression"],
			UUID: ["conditionalOrExpression"],
			STRUUID: ["conditionalOrExpression"],
			MD5: ["conditionalOrExpression"],
			SHA1: ["conditionalOrExpression"],
			SHA256: ["conditionalOrExpression"],
			SHA384: ["conditionalOrExpression"],
			SHA512: ["conditionalOrExpression"],
			COALESCE: ["conditionalOrExpression"],
			IF: ["conditionalOrExpression"],
			STRLANG: ["conditionalOrExpression"],
			STRDT: ["conditionalOrExpression"],
			SAMETERM: ["conditionalOrExpression"],
			ISIRI: ["conditionalOrExpression"],
			ISURI: ["conditionalOrExpression"],
			ISBLANK: ["conditionalOrExpression"],
			ISLITERAL: ["conditionalOrExpression"],
			ISNUMERIC: ["conditionalOrExpression"],
			TRUE: ["conditionalOrExpression"],
			FALSE: ["conditionalOrExpression"],
			COUNT: ["conditionalOrExpression"],
			SUM: ["conditionalOrExpression"],
			MIN: ["conditionalOrExpression"],
			MAX: ["conditionalOrExpression"],
			AVG: ["conditionalOrExpression"],
			SAMPLE: ["conditionalOrExpression"],
			GROUP_CONCAT: ["conditionalOrExpression"],
			SUBSTR: ["conditionalOrExpression"],
			REPLACE: ["conditionalOrExpression"],
			REGEX: ["conditionalOrExpression"],
			EXISTS: ["conditionalOrExpression"],
			NOT: ["conditionalOrExpression"],
			IRI_REF: ["conditionalOrExpression"],
			STRING_LITERAL1: ["conditionalOrExpression"],
			STRING_LITERAL2: ["conditionalOrExpression"],
			STRING_LITERAL_LONG1: ["conditionalOrExpression"],
			STRING_LITERAL_LONG2: ["conditionalOrExpression"],
			INTEGER: ["conditionalOrExpression"],
			DECIMAL: ["conditionalOrExpression"],
			DOUBLE: ["conditionalOrExpression"],
			INTEGER_POSITIVE: ["conditionalOrExpression"],
			DECIMAL_POSITIVE: ["conditionalOrExpression"],
			DOUBLE_POSITIVE: ["conditionalOrExpression"],
			INTEGER_NEGATIVE: ["conditionalOrExpression"],
			DECIMAL_NEGATIVE: ["conditionalOrExpression"],
			DOUBLE_NEGATIVE: ["conditionalOrExpression"],
			PNAME_LN: ["conditionalOrExpression"],
			PNAME_NS: ["conditionalOrExpression"]
		},
		expressionList: {
			NIL: ["NIL"],
			"(": [
				"(",
				"expression",
				"*[,,expression]",
				")"
			]
		},
		filter: { FILTER: ["FILTER", "constraint"] },
		functionCall: {
			IRI_REF: ["iriRef", "argList"],
			PNAME_LN: ["iriRef", "argList"],
			PNAME_NS: ["iriRef", "argList"]
		},
		graphGraphPattern: { GRAPH: [
			"GRAPH",
			"varOrIRIref",
			"groupGraphPattern"
		] },
		graphNode: {
			VAR1: ["varOrTerm"],
			VAR2: ["varOrTerm"],
			NIL: ["varOrTerm"],
			IRI_REF: ["varOrTerm"],
			TRUE: ["varOrTerm"],
			FALSE: ["varOrTerm"],
			BLANK_NODE_LABEL: ["varOrTerm"],
			ANON: ["varOrTerm"],
			PNAME_LN: ["varOrTerm"],
			PNAME_NS: ["varOrTerm"],
			STRING_LITERAL1: ["varOrTerm"],
			STRING_LITERAL2: ["varOrTerm"],
			STRING_LITERAL_LONG1: ["varOrTerm"],
			STRING_LITERAL_LONG2: ["varOrTerm"],
			INTEGER: ["varOrTerm"],
			DECIMAL: ["varOrTerm"],
			DOUBLE: ["varOrTerm"],
			INTEGER_POSITIVE: ["varOrTerm"],
			DECIMAL_POSITIVE: ["varOrTerm"],
			DOUBLE_POSITIVE: ["varOrTerm"],
			INTEGER_NEGATIVE: ["varOrTerm"],
			DECIMAL_NEGATIVE: ["varOrTerm"],
			DOUBLE_NEGATIVE: ["varOrTerm"],
			"(": ["triplesNode"],
			"[": ["triplesNode"]
		},
		graphNodePath: {
			VAR1: ["varOrTerm"],
			VAR2: ["varOrTerm"],
			NIL: ["varOrTerm"],
			IRI_REF: ["varOrTerm"],
			TRUE: ["varOrTerm"],
			FALSE: ["varOrTerm"],
			BLANK_NODE_LABEL: ["varOrTerm"],
			ANON: ["varOrTerm"],
			PNAME_LN: ["varOrTerm"],
			PNAME_NS: ["varOrTerm"],
			STRING_LITERAL1: ["varOrTerm"],
			STRING_LITERAL2: ["varOrTerm"],
			STRING_LITERAL_LONG1: ["varOrTerm"],
			STRING_LITERAL_LONG2: ["varOrTerm"],
			INTEGER: ["varOrTerm"],
			DECIMAL: ["varOrTerm"],
			DOUBLE: ["varOrTerm"],
			INTEGER_POSITIVE: ["varOrTerm"],
			DECIMAL_POSITIVE: ["varOrTerm"],
			DOUBLE_POSITIVE: ["varOrTerm"],
			INTEGER_NEGATIVE: ["varOrTerm"],
			DECIMAL_NEGATIVE: ["varOrTerm"],
			DOUBLE_NEGATIVE: ["varOrTerm"],
			"(": ["triplesNodePath"],
			"[": ["triplesNodePath"]
		},
		graphOrDefault: {
			DEFAULT: ["DEFAULT"],
			IRI_REF: ["?GRAPH", "iriRef"],
			PNAME_LN: ["?GRAPH", "iriRef"],
			PNAME_NS: ["?GRAPH", "iriRef"],
			GRAPH: ["?GRAPH", "iriRef"]
		},
		graphPatternNotTriples: {
			"{": ["groupOrUnionGraphPattern"],
			OPTIONAL: ["optionalGraphPattern"],
			MINUS: ["minusGraphPattern"],
			GRAPH: ["graphGraphPattern"],
			SERVICE: ["serviceGraphPattern"],
			FILTER: ["filter"],
			BIND: ["bind"],
			VALUES: ["inlineData"]
		},
		graphRef: { GRAPH: ["GRAPH", "iriRef"] },
		graphRefAll: {
			GRAPH: ["graphRef"],
			DEFAULT: ["DEFAULT"],
			NAMED: ["NAMED"],
			ALL: ["ALL"]
		},
		graphTerm: {
			IRI_REF: ["iriRef"],
			PNAME_LN: ["iriRef"],
			PNAME_NS: ["iriRef"],
			STRING_LITERAL1: ["rdfLiteral"],
			STRING_LITERAL2: ["rdfLiteral"],
			STRING_LITERAL_LONG1: ["rdfLiteral"],
			STRING_LITERAL_LONG2: ["rdfLiteral"],
			INTEGER: ["numericLiteral"],
			DECIMAL: ["numericLiteral"],
			DOUBLE: ["numericLiteral"],
			INTEGER_POSITIVE: ["numericLiteral"],
			DECIMAL_POSITIVE: ["numericLiteral"],
			DOUBLE_POSITIVE: ["numericLiteral"],
			INTEGER_NEGATIVE: ["numericLiteral"],
			DECIMAL_NEGATIVE: ["numericLiteral"],
			DOUBLE_NEGATIVE: ["numericLiteral"],
			TRUE: ["booleanLiteral"],
			FALSE: ["booleanLiteral"],
			BLANK_NODE_LABEL: ["blankNode"],
			ANON: ["blankNode"],
			NIL: ["NIL"]
		},
		groupClause: { GROUP: [
			"GROUP",
			"BY",
			"+groupCondition"
		] },
		groupCondition: {
			STR: ["builtInCall"],
			LANG: ["builtInCall"],
			LANGMATCHES: ["builtInCall"],
			DATATYPE: ["builtInCall"],
			BOUND: ["builtInCall"],
			IRI: ["builtInCall"],
			URI: ["builtInCall"],
			BNODE: ["builtInCall"],
			RAND: ["builtInCall"],
			ABS: ["builtInCall"],
			CEIL: ["builtInCall"],
			FLOOR: ["builtInCall"],
			ROUND: ["builtInCall"],
			CONCAT: ["builtInCall"],
			STRLEN: ["builtInCall"],
			UCASE: ["builtInCall"],
			LCASE: ["builtInCall"],
			ENCODE_FOR_URI: ["builtInCall"],
			CONTAINS: ["builtInCall"],
			STRSTARTS: ["builtInCall"],
			STRENDS: ["builtInCall"],
			STRBEFORE: ["builtInCall"],
			STRAFTER: ["builtInCall"],
			YEAR: ["builtInCall"],
			MONTH: ["builtInCall"],
			DAY: ["builtInCall"],
			HOURS: ["builtInCall"],
			MINUTES: ["builtInCall"],
			SECONDS: ["builtInCall"],
			TIMEZONE: ["builtInCall"],
			TZ: ["builtInCall"],
			NOW: ["builtInCall"],
			UUID: ["builtInCall"],
			STRUUID: ["builtInCall"],
			MD5: ["builtInCall"],
			SHA1: ["builtInCall"],
			SHA256: ["builtInCall"],
			SHA384: ["builtInCall"],
			SHA512: ["builtInCall"],
			COALESCE: ["builtInCall"],
			IF: ["builtInCall"],
			STRLANG: ["builtInCall"],
			STRDT: ["builtInCall"],
			SAMETERM: ["builtInCall"],
			ISIRI: ["builtInCall"],
			ISURI: ["builtInCall"],
			ISBLANK: ["builtInCall"],
			ISLITERAL: ["builtInCall"],
			ISNUMERIC: ["builtInCall"],
			SUBSTR: ["builtInCall"],
			REPLACE: ["builtInCall"],
			REGEX: ["builtInCall"],
			EXISTS: ["builtInCall"],
			NOT: ["builtInCall"],
			IRI_REF: ["functionCall"],
			PNAME_LN: ["functionCall"],
			PNAME_NS: ["functionCall"],
			"(": [
				"(",
				"expression",
				"?[AS,var]",
				")"
			],
			VAR1: ["var"],
			VAR2: ["var"]
		},
		groupGraphPattern: { "{": [
			"{",
			"or([subSelect,groupGraphPatternSub])",
			"}"
		] },
		groupGraphPatternSub: {
			"{": ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			OPTIONAL: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			MINUS: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			GRAPH: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			SERVICE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			FILTER: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			BIND: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			VALUES: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			VAR1: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			VAR2: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			NIL: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			"(": ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			"[": ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			IRI_REF: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			TRUE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			FALSE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			BLANK_NODE_LABEL: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			ANON: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			PNAME_LN: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			PNAME_NS: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			STRING_LITERAL1: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			STRING_LITERAL2: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			STRING_LITERAL_LONG1: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			STRING_LITERAL_LONG2: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			INTEGER: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			DECIMAL: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			DOUBLE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			INTEGER_POSITIVE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			DECIMAL_POSITIVE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			DOUBLE_POSITIVE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			INTEGER_NEGATIVE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			DECIMAL_NEGATIVE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			DOUBLE_NEGATIVE: ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"],
			"}": ["?triplesBlock", "*[graphPatternNotTriples,?.,?triplesBlock]"]
		},
		groupOrUnionGraphPattern: { "{": ["groupGraphPattern", "*[UNION,groupGraphPattern]"] },
		havingClause: { HAVING: ["HAVING", "+havingCondition"] },
		havingCondition: {
			"(": ["constraint"],
			STR: ["constraint"],
			LANG: ["constraint"],
			LANGMATCHES: ["constraint"],
			DATATYPE: ["constraint"],
			BOUND: ["constraint"],
			IRI: ["constraint"],
			URI: ["constraint"],
			BNODE: ["constraint"],
			RAND: ["constraint"],
			ABS: ["constraint"],
			CEIL: ["constraint"],
			FLOOR: ["constraint"],
			ROUND: ["constraint"],
			CONCAT: ["constraint"],
			STRLEN: ["constraint"],
			UCASE: ["constraint"],
			LCASE: ["constraint"],
			ENCODE_FOR_URI: ["constraint"],
			CONTAINS: ["constraint"],
			STRSTARTS: ["constraint"],
			STRENDS: ["constraint"],
			STRBEFORE: ["constraint"],
			STRAFTER: ["constraint"],
			YEAR: ["constraint"],
			MONTH: ["constraint"],
			DAY: ["constraint"],
			HOURS: ["constraint"],
			MINUTES: ["constraint"],
			SECONDS: ["constraint"],
			TIMEZONE: ["constraint"],
			TZ: ["constraint"],
			NOW: ["constraint"],
			UUID: ["constraint"],
			STRUUID: ["constraint"],
			MD5: ["constraint"],
			SHA1: ["constraint"],
			SHA256: ["constraint"],
			SHA384: ["constraint"],
			SHA512: ["constraint"],
			COALESCE: ["constraint"],
			IF: ["constraint"],
			STRLANG: ["constraint"],
			STRDT: ["constraint"],
			SAMETERM: ["constraint"],
			ISIRI: ["constraint"],
			ISURI: ["constraint"],
			ISBLANK: ["constraint"],
			ISLITERAL: ["constraint"],
			ISNUMERIC: ["constraint"],
			SUBSTR: ["constraint"],
			REPLACE: ["constraint"],
			REGEX: ["constraint"],
			EXISTS: ["constraint"],
			NOT: ["constraint"],
			IRI_REF: ["constraint"],
			PNAME_LN: ["constraint"],
			PNAME_NS: ["constraint"]
		},
		inlineData: { VALUES: ["VALUES", "dataBlock"] },
		inlineDataFull: {
			NIL: [
				"or([NIL,[(,*var,)]])",
				"{",
				"*or([[(,*dataBlockValue,)],NIL])",
				"}"
			],
			"(": [
				"or([NIL,[(,*var,)]])",
				"{",
				"*or([[(,*dataBlockValue,)],NIL])",
				"}"
			]
		},
		inlineDataOneVar: {
			VAR1: [
				"var",
				"{",
				"*dataBlockValue",
				"}"
			],
			VAR2: [
				"var",
				"{",
				"*dataBlockValue",
				"}"
			]
		},
		insert1: {
			DATA: ["DATA", "quadData"],
			"{": [
				"quadPattern",
				"*usingClause",
				"WHERE",
				"groupGraphPattern"
			]
		},
		insertClause: { INSERT: ["INSERT", "quadPattern"] },
		integer: { INTEGER: ["INTEGER"] },
		iriRef: {
			IRI_REF: ["IRI_REF"],
			PNAME_LN: ["prefixedName"],
			PNAME_NS: ["prefixedName"]
		},
		iriRefOrFunction: {
			IRI_REF: ["iriRef", "?argList"],
			PNAME_LN: ["iriRef", "?argList"],
			PNAME_NS: ["iriRef", "?argList"]
		},
		limitClause: { LIMIT: ["LIMIT", "INTEGER"] },
		limitOffsetClauses: {
			LIMIT: ["limitClause", "?offsetClause"],
			OFFSET: ["offsetClause", "?limitClause"]
		},
		load: { LOAD: [
			"LOAD",
			"?SILENT_1",
			"iriRef",
			"?[INTO,graphRef]"
		] },
		minusGraphPattern: { MINUS: ["MINUS", "groupGraphPattern"] },
		modify: { WITH: [
			"WITH",
			"iriRef",
			"or([[deleteClause,?insertClause],insertClause])",
			"*usingClause",
			"WHERE",
			"groupGraphPattern"
		] },
		move: { MOVE: [
			"MOVE",
			"?SILENT_4",
			"graphOrDefault",
			"TO",
			"graphOrDefault"
		] },
		multiplicativeExpression: {
			"!": ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			"+": ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			"-": ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			VAR1: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			VAR2: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			"(": ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STR: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			LANG: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			LANGMATCHES: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			DATATYPE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			BOUND: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			IRI: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			URI: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			BNODE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			RAND: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			ABS: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			CEIL: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			FLOOR: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			ROUND: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			CONCAT: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRLEN: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			UCASE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			LCASE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			ENCODE_FOR_URI: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			CONTAINS: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRSTARTS: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRENDS: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRBEFORE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRAFTER: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			YEAR: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			MONTH: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			DAY: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			HOURS: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			MINUTES: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SECONDS: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			TIMEZONE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			TZ: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			NOW: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			UUID: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRUUID: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			MD5: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SHA1: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SHA256: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SHA384: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SHA512: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			COALESCE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			IF: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRLANG: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRDT: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SAMETERM: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			ISIRI: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			ISURI: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			ISBLANK: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			ISLITERAL: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			ISNUMERIC: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			TRUE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			FALSE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			COUNT: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SUM: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			MIN: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			MAX: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			AVG: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SAMPLE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			GROUP_CONCAT: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			SUBSTR: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			REPLACE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			REGEX: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			EXISTS: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			NOT: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			IRI_REF: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRING_LITERAL1: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRING_LITERAL2: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRING_LITERAL_LONG1: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			STRING_LITERAL_LONG2: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			INTEGER: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			DECIMAL: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			DOUBLE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			INTEGER_POSITIVE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			DECIMAL_POSITIVE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			DOUBLE_POSITIVE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			INTEGER_NEGATIVE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			DECIMAL_NEGATIVE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			DOUBLE_NEGATIVE: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			PNAME_LN: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"],
			PNAME_NS: ["unaryExpression", "*or([[*,unaryExpression],[/,unaryExpression]])"]
		},
		namedGraphClause: { NAMED: ["NAMED", "sourceSelector"] },
		notExistsFunc: { NOT: [
			"NOT",
			"EXISTS",
			"groupGraphPattern"
		] },
		numericExpression: {
			"!": ["additiveExpression"],
			"+": ["additiveExpression"],
			"-": ["additiveExpression"],
			VAR1: ["additiveExpression"],
			VAR2: ["additiveExpression"],
			"(": ["additiveExpression"],
			STR: ["additiveExpression"],
			LANG: ["additiveExpression"],
			LANGMATCHES: ["additiveExpression"],
			DATATYPE: ["additiveExpression"],
			BOUND: ["additiveExpression"],
			IRI: ["additiveExpression"],
			URI: ["additiveExpression"],
			BNODE: ["additiveExpression"],
			RAND: ["additiveExpression"],
			ABS: ["additiveExpression"],
			CEIL: ["additiveExpression"],
			FLOOR: ["additiveExpression"],
			ROUND: ["additiveExpression"],
			CONCAT: ["additiveExpression"],
			STRLEN: ["additiveExpression"],
			UCASE: ["additiveExpression"],
			LCASE: ["additiveExpression"],
			ENCODE_FOR_URI: ["additiveExpression"],
			CONTAINS: ["additiveExpression"],
			STRSTARTS: ["additiveExpression"],
			STRENDS: ["additiveExpression"],
			STRBEFORE: ["additiveExpression"],
			STRAFTER: ["additiveExpression"],
			YEAR: ["additiveExpression"],
			MONTH: ["additiveExpression"],
			DAY: ["additiveExpression"],
			HOURS: ["additiveExpression"],
			MINUTES: ["additiveExpression"],
			SECONDS: ["additiveExpression"],
			TIMEZONE: ["additiveExpression"],
			TZ: ["additiveExpression"],
			NOW: ["additiveExpression"],
			UUID: ["additiveExpression"],
			STRUUID: ["additiveExpression"],
			MD5: ["additiveExpression"],
			SHA1: ["additiveExpression"],
			SHA256: ["additiveExpression"],
			SHA384: ["additiveExpression"],
			SHA512: ["additiveExpression"],
			COALESCE: ["additiveExpression"],
			IF: ["additiveExpression"],
			STRLANG: ["additiveExpression"],
			STRDT: ["additiveExpression"],
			SAMETERM: ["additiveExpression"],
			ISIRI: ["additiveExpression"],
			ISURI: ["additiveExpression"],
			ISBLANK: ["additiveExpression"],
			ISLITERAL: ["additiveExpression"],
			ISNUMERIC: ["additiveExpression"],
			TRUE: ["additiveExpression"],
			FALSE: ["additiveExpression"],
			COUNT: ["additiveExpression"],
			SUM: ["additiveExpression"],
			MIN: ["additiveExpression"],
			MAX: ["additiveExpression"],
			AVG: ["additiveExpression"],
			SAMPLE: ["additiveExpression"],
			GROUP_CONCAT: ["additiveExpression"],
			SUBSTR: ["additiveExpression"],
			REPLACE: ["additiveExpression"],
			REGEX: ["additiveExpression"],
			EXISTS: ["additiveExpression"],
			NOT: ["additiveExpression"],
			IRI_REF: ["additiveExpression"],
			STRING_LITERAL1: ["additiveExpression"],
			STRING_LITERAL2: ["additiveExpression"],
			STRING_LITERAL_LONG1: ["additiveExpression"],
			STRING_LITERAL_LONG2: ["additiveExpression"],
			INTEGER: ["additiveExpression"],
			DECIMAL: ["additiveExpression"],
			DOUBLE: ["additiveExpression"],
			INTEGER_POSITIVE: ["additiveExpression"],
			DECIMAL_POSITIVE: ["additiveExpression"],
			DOUBLE_POSITIVE: ["additiveExpression"],
			INTEGER_NEGATIVE: ["additiveExpression"],
			DECIMAL_NEGATIVE: ["additiveExpression"],
			DOUBLE_NEGATIVE: ["additiveExpression"],
			PNAME_LN: ["additiveExpression"],
			PNAME_NS: ["additiveExpression"]
		},
		numericLiteral: {
			INTEGER: ["numericLiteralUnsigned"],
			DECIMAL: ["numericLiteralUnsigned"],
			DOUBLE: ["numericLiteralUnsigned"],
			INTEGER_POSITIVE: ["numericLiteralPositive"],
			DECIMAL_POSITIVE: ["numericLiteralPositive"],
			DOUBLE_POSITIVE: ["numericLiteralPositive"],
			INTEGER_NEGATIVE: ["numericLiteralNegative"],
			DECIMAL_NEGATIVE: ["numericLiteralNegative"],
			DOUBLE_NEGATIVE: ["numericLiteralNegative"]
		},
		numericLiteralNegative: {
			INTEGER_NEGATIVE: ["INTEGER_NEGATIVE"],
			DECIMAL_NEGATIVE: ["DECIMAL_NEGATIVE"],
			DOUBLE_NEGATIVE: ["DOUBLE_NEGATIVE"]
		},
		numericLiteralPositive: {
			INTEGER_POSITIVE: ["INTEGER_POSITIVE"],
			DECIMAL_POSITIVE: ["DECIMAL_POSITIVE"],
			DOUBLE_POSITIVE: ["DOUBLE_POSITIVE"]
		},
		numericLiteralUnsigned: {
			INTEGER: ["INTEGER"],
			DECIMAL: ["DECIMAL"],
			DOUBLE: ["DOUBLE"]
		},
		object: {
			"(": ["graphNode"],
			"[": ["graphNode"],
			VAR1: ["graphNode"],
			VAR2: ["graphNode"],
			NIL: ["graphNode"],
			IRI_REF: ["graphNode"],
			TRUE: ["graphNode"],
			FALSE: ["graphNode"],
			BLANK_NODE_LABEL: ["graphNode"],
			ANON: ["graphNode"],
			PNAME_LN: ["graphNode"],
			PNAME_NS: ["graphNode"],
			STRING_LITERAL1: ["graphNode"],
			STRING_LITERAL2: ["graphNode"],
			STRING_LITERAL_LONG1: ["graphNode"],
			STRING_LITERAL_LONG2: ["graphNode"],
			INTEGER: ["graphNode"],
			DECIMAL: ["graphNode"],
			DOUBLE: ["graphNode"],
			INTEGER_POSITIVE: ["graphNode"],
			DECIMAL_POSITIVE: ["graphNode"],
			DOUBLE_POSITIVE: ["graphNode"],
			INTEGER_NEGATIVE: ["graphNode"],
			DECIMAL_NEGATIVE: ["graphNode"],
			DOUBLE_NEGATIVE: ["graphNode"]
		},
		objectList: {
			"(": ["object", "*[,,object]"],
			"[": ["object", "*[,,object]"],
			VAR1: ["object", "*[,,object]"],
			VAR2: ["object", "*[,,object]"],
			NIL: ["object", "*[,,object]"],
			IRI_REF: ["object", "*[,,object]"],
			TRUE: ["object", "*[,,object]"],
			FALSE: ["object", "*[,,object]"],
			BLANK_NODE_LABEL: ["object", "*[,,object]"],
			ANON: ["object", "*[,,object]"],
			PNAME_LN: ["object", "*[,,object]"],
			PNAME_NS: ["object", "*[,,object]"],
			STRING_LITERAL1: ["object", "*[,,object]"],
			STRING_LITERAL2: ["object", "*[,,object]"],
			STRING_LITERAL_LONG1: ["object", "*[,,object]"],
			STRING_LITERAL_LONG2: ["object", "*[,,object]"],
			INTEGER: ["object", "*[,,object]"],
			DECIMAL: ["object", "*[,,object]"],
			DOUBLE: ["object", "*[,,object]"],
			INTEGER_POSITIVE: ["object", "*[,,object]"],
			DECIMAL_POSITIVE: ["object", "*[,,object]"],
			DOUBLE_POSITIVE: ["object", "*[,,object]"],
			INTEGER_NEGATIVE: ["object", "*[,,object]"],
			DECIMAL_NEGATIVE: ["object", "*[,,object]"],
			DOUBLE_NEGATIVE: ["object", "*[,,object]"]
		},
		objectListPath: {
			"(": ["objectPath", "*[,,objectPath]"],
			"[": ["objectPath", "*[,,objectPath]"],
			VAR1: ["objectPath", "*[,,objectPath]"],
			VAR2: ["objectPath", "*[,,objectPath]"],
			NIL: ["objectPath", "*[,,objectPath]"],
			IRI_REF: ["objectPath", "*[,,objectPath]"],
			TRUE: ["objectPath", "*[,,objectPath]"],
			FALSE: ["objectPath", "*[,,objectPath]"],
			BLANK_NODE_LABEL: ["objectPath", "*[,,objectPath]"],
			ANON: ["objectPath", "*[,,objectPath]"],
			PNAME_LN: ["objectPath", "*[,,objectPath]"],
			PNAME_NS: ["objectPath", "*[,,objectPath]"],
			STRING_LITERAL1: ["objectPath", "*[,,objectPath]"],
			STRING_LITERAL2: ["objectPath", "*[,,objectPath]"],
			STRING_LITERAL_LONG1: ["objectPath", "*[,,objectPath]"],
			STRING_LITERAL_LONG2: ["objectPath", "*[,,objectPath]"],
			INTEGER: ["objectPath", "*[,,objectPath]"],
			DECIMAL: ["objectPath", "*[,,objectPath]"],
			DOUBLE: ["objectPath", "*[,,objectPath]"],
			INTEGER_POSITIVE: ["objectPath", "*[,,objectPath]"],
			DECIMAL_POSITIVE: ["objectPath", "*[,,objectPath]"],
			DOUBLE_POSITIVE: ["objectPath", "*[,,objectPath]"],
			INTEGER_NEGATIVE: ["objectPath", "*[,,objectPath]"],
			DECIMAL_NEGATIVE: ["objectPath", "*[,,objectPath]"],
			DOUBLE_NEGATIVE: ["objectPath", "*[,,objectPath]"]
		},
		objectPath: {
			"(": ["graphNodePath"],
			"[": ["graphNodePath"],
			VAR1: ["graphNodePath"],
			VAR2: ["graphNodePath"],
			NIL: ["graphNodePath"],
			IRI_REF: ["graphNodePath"],
			TRUE: ["graphNodePath"],
			FALSE: ["graphNodePath"],
			BLANK_NODE_LABEL: ["graphNodePath"],
			ANON: ["graphNodePath"],
			PNAME_LN: ["graphNodePath"],
			PNAME_NS: ["graphNodePath"],
			STRING_LITERAL1: ["graphNodePath"],
			STRING_LITERAL2: ["graphNodePath"],
			STRING_LITERAL_LONG1: ["graphNodePath"],
			STRING_LITERAL_LONG2: ["graphNodePath"],
			INTEGER: ["graphNodePath"],
			DECIMAL: ["graphNodePath"],
			DOUBLE: ["graphNodePath"],
			INTEGER_POSITIVE: ["graphNodePath"],
			DECIMAL_POSITIVE: ["graphNodePath"],
			DOUBLE_POSITIVE: ["graphNodePath"],
			INTEGER_NEGATIVE: ["graphNodePath"],
			DECIMAL_NEGATIVE: ["graphNodePath"],
			DOUBLE_NEGATIVE: ["graphNodePath"]
		},
		offsetClause: { OFFSET: ["OFFSET", "INTEGER"] },
		optionalGraphPattern: { OPTIONAL: ["OPTIONAL", "groupGraphPattern"] },
		"or([*,expression])": {
			"*": ["*"],
			"!": ["expression"],
			"+": ["expression"],
			"-": ["expression"],
			VAR1: ["expression"],
			VAR2: ["expression"],
			"(": ["expression"],
			STR: ["expression"],
			LANG: ["expression"],
			LANGMATCHES: ["expression"],
			DATATYPE: ["expression"],
			BOUND: ["expression"],
			IRI: ["expression"],
			URI: ["expression"],
			BNODE: ["expression"],
			RAND: ["expression"],
			ABS: ["expression"],
			CEIL: ["expression"],
			FLOOR: ["expression"],
			ROUND: ["expression"],
			CONCAT: ["expression"],
			STRLEN: ["expression"],
			UCASE: ["expression"],
			LCASE: ["expression"],
			ENCODE_FOR_URI: ["expression"],
			CONTAINS: ["expression"],
			STRSTARTS: ["expression"],
			STRENDS: ["expression"],
			STRBEFORE: ["expression"],
			STRAFTER: ["expression"],
			YEAR: ["expression"],
			MONTH: ["expression"],
			DAY: ["expression"],
			HOURS: ["expression"],
			MINUTES: ["expression"],
			SECONDS: ["expression"],
			TIMEZONE: ["expression"],
			TZ: ["expression"],
			NOW: ["expression"],
			UUID: ["expression"],
			STRUUID: ["expression"],
			MD5: ["expression"],
			SHA1: ["expression"],
			SHA256: ["expression"],
			SHA384: ["expression"],
			SHA512: ["expression"],
			COALESCE: ["expression"],
			IF: ["expression"],
			STRLANG: ["expression"],
			STRDT: ["expression"],
			SAMETERM: ["expression"],
			ISIRI: ["expression"],
			ISURI: ["expression"],
			ISBLANK: ["expression"],
			ISLITERAL: ["expression"],
			ISNUMERIC: ["expression"],
			TRUE: ["expression"],
			FALSE: ["expression"],
			COUNT: ["expression"],
			SUM: ["expression"],
			MIN: ["expression"],
			MAX: ["expression"],
			AVG: ["expression"],
			SAMPLE: ["expression"],
			GROUP_CONCAT: ["expression"],
			SUBSTR: ["expression"],
			REPLACE: ["expression"],
			REGEX: ["expression"],
			EXISTS: ["expression"],
			NOT: ["expression"],
			IRI_REF: ["expression"],
			STRING_LITERAL1: ["expression"],
			STRING_LITERAL2: ["expression"],
			STRING_LITERAL_LONG1: ["expression"],
			STRING_LITERAL_LONG2: ["expression"],
			INTEGER: ["expression"],
			DECIMAL: ["expression"],
			DOUBLE: ["expression"],
			INTEGER_POSITIVE: ["expression"],
			DECIMAL_POSITIVE: ["expression"],
			DOUBLE_POSITIVE: ["expression"],
			INTEGER_NEGATIVE: ["expression"],
			DECIMAL_NEGATIVE: ["expression"],
			DOUBLE_NEGATIVE: ["expression"],
			PNAME_LN: ["expression"],
			PNAME_NS: ["expression"]
		},
		"or([+or([var,[(,expression,AS,var,)]]),*])": {
			"(": ["+or([var,[(,expression,AS,var,)]])"],
			VAR1: ["+or([var,[(,expression,AS,var,)]])"],
			VAR2: ["+or([var,[(,expression,AS,var,)]])"],
			"*": ["*"]
		},
		"or([+varOrIRIref,*])": {
			VAR1: ["+varOrIRIref"],
			VAR2: ["+varOrIRIref"],
			IRI_REF: ["+varOrIRIref"],
			PNAME_LN: ["+varOrIRIref"],
			PNAME_NS: ["+varOrIRIref"],
			"*": ["*"]
		},
		"or([ASC,DESC])": {
			ASC: ["ASC"],
			DESC: ["DESC"]
		},
		"or([DISTINCT,REDUCED])": {
			DISTINCT: ["DISTINCT"],
			REDUCED: ["REDUCED"]
		},
		"or([LANGTAG,[^^,iriRef]])": {
			LANGTAG: ["LANGTAG"],
			"^^": ["[^^,iriRef]"]
		},
		"or([NIL,[(,*var,)]])": {
			NIL: ["NIL"],
			"(": ["[(,*var,)]"]
		},
		"or([[(,*dataBlockValue,)],NIL])": {
			"(": ["[(,*dataBlockValue,)]"],
			NIL: ["NIL"]
		},
		"or([[(,expression,)],NIL])": {
			"(": ["[(,expression,)]"],
			NIL: ["NIL"]
		},
		"or([[*,unaryExpression],[/,unaryExpression]])": {
			"*": ["[*,unaryExpression]"],
			"/": ["[/,unaryExpression]"]
		},
		"or([[+,multiplicativeExpression],[-,multiplicativeExpression],[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]])": {
			"+": ["[+,multiplicativeExpression]"],
			"-": ["[-,multiplicativeExpression]"],
			INTEGER_POSITIVE: ["[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]"],
			DECIMAL_POSITIVE: ["[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]"],
			DOUBLE_POSITIVE: ["[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]"],
			INTEGER_NEGATIVE: ["[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]"],
			DECIMAL_NEGATIVE: ["[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]"],
			DOUBLE_NEGATIVE: ["[or([numericLiteralPositive,numericLiteralNegative]),?or([[*,unaryExpression],[/,unaryExpression]])]"]
		},
		"or([[,,or([},[integer,}]])],}])": {
			",": ["[,,or([},[integer,}]])]"],
			"}": ["}"]
		},
		"or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])": {
			"=": ["[=,numericExpression]"],
			"!=": ["[!=,numericExpression]"],
			"<": ["[<,numericExpression]"],
			">": ["[>,numericExpression]"],
			"<=": ["[<=,numericExpression]"],
			">=": ["[>=,numericExpression]"],
			IN: ["[IN,expressionList]"],
			NOT: ["[NOT,IN,expressionList]"]
		},
		"or([[constructTemplate,*datasetClause,whereClause,solutionModifier],[*datasetClause,WHERE,{,?triplesTemplate,},solutionModifier]])": {
			"{": ["[constructTemplate,*datasetClause,whereClause,solutionModifier]"],
			WHERE: ["[*datasetClause,WHERE,{,?triplesTemplate,},solutionModifier]"],
			FROM: ["[*datasetClause,WHERE,{,?triplesTemplate,},solutionModifier]"]
		},
		"or([[deleteClause,?insertClause],insertClause])": {
			DELETE: ["[deleteClause,?insertClause]"],
			INSERT: ["insertClause"]
		},
		"or([[integer,or([[,,or([},[integer,}]])],}])],[,,integer,}]])": {
			INTEGER: ["[integer,or([[,,or([},[integer,}]])],}])]"],
			",": ["[,,integer,}]"]
		},
		"or([baseDecl,prefixDecl])": {
			BASE: ["baseDecl"],
			PREFIX: ["prefixDecl"]
		},
		"or([defaultGraphClause,namedGraphClause])": {
			IRI_REF: ["defaultGraphClause"],
			PNAME_LN: ["defaultGraphClause"],
			PNAME_NS: ["defaultGraphClause"],
			NAMED: ["namedGraphClause"]
		},
		"or([inlineDataOneVar,inlineDataFull])": {
			VAR1: ["inlineDataOneVar"],
			VAR2: ["inlineDataOneVar"],
			NIL: ["inlineDataFull"],
			"(": ["inlineDataFull"]
		},
		"or([iriRef,[NAMED,iriRef]])": {
			IRI_REF: ["iriRef"],
			PNAME_LN: ["iriRef"],
			PNAME_NS: ["iriRef"],
			NAMED: ["[NAMED,iriRef]"]
		},
		"or([iriRef,a])": {
			IRI_REF: ["iriRef"],
			PNAME_LN: ["iriRef"],
			PNAME_NS: ["iriRef"],
			a: ["a"]
		},
		"or([numericLiteralPositive,numericLiteralNegative])": {
			INTEGER_POSITIVE: ["numericLiteralPositive"],
			DECIMAL_POSITIVE: ["numericLiteralPositive"],
			DOUBLE_POSITIVE: ["numericLiteralPositive"],
			INTEGER_NEGATIVE: ["numericLiteralNegative"],
			DECIMAL_NEGATIVE: ["numericLiteralNegative"],
			DOUBLE_NEGATIVE: ["numericLiteralNegative"]
		},
		"or([queryAll,updateAll])": {
			CONSTRUCT: ["queryAll"],
			DESCRIBE: ["queryAll"],
			ASK: ["queryAll"],
			SELECT: ["queryAll"],
			INSERT: ["updateAll"],
			DELETE: ["updateAll"],
			LOAD: ["updateAll"],
			CLEAR: ["updateAll"],
			DROP: ["updateAll"],
			ADD: ["updateAll"],
			MOVE: ["updateAll"],
			COPY: ["updateAll"],
			CREATE: ["updateAll"],
			WITH: ["updateAll"],
			$: ["updateAll"]
		},
		"or([selectQuery,constructQuery,describeQuery,askQuery])": {
			SELECT: ["selectQuery"],
			CONSTRUCT: ["constructQuery"],
			DESCRIBE: ["describeQuery"],
			ASK: ["askQuery"]
		},
		"or([subSelect,groupGraphPatternSub])": {
			SELECT: ["subSelect"],
			"{": ["groupGraphPatternSub"],
			OPTIONAL: ["groupGraphPatternSub"],
			MINUS: ["groupGraphPatternSub"],
			GRAPH: ["groupGraphPatternSub"],
			SERVICE: ["groupGraphPatternSub"],
			FILTER: ["groupGraphPatternSub"],
			BIND: ["groupGraphPatternSub"],
			VALUES: ["groupGraphPatternSub"],
			VAR1: ["groupGraphPatternSub"],
			VAR2: ["groupGraphPatternSub"],
			NIL: ["groupGraphPatternSub"],
			"(": ["groupGraphPatternSub"],
			"[": ["groupGraphPatternSub"],
			IRI_REF: ["groupGraphPatternSub"],
			TRUE: ["groupGraphPatternSub"],
			FALSE: ["groupGraphPatternSub"],
			BLANK_NODE_LABEL: ["groupGraphPatternSub"],
			ANON: ["groupGraphPatternSub"],
			PNAME_LN: ["groupGraphPatternSub"],
			PNAME_NS: ["groupGraphPatternSub"],
			STRING_LITERAL1: ["groupGraphPatternSub"],
			STRING_LITERAL2: ["groupGraphPatternSub"],
			STRING_LITERAL_LONG1: ["groupGraphPatternSub"],
			STRING_LITERAL_LONG2: ["groupGraphPatternSub"],
			INTEGER: ["groupGraphPatternSub"],
			DECIMAL: ["groupGraphPatternSub"],
			DOUBLE: ["groupGraphPatternSub"],
			INTEGER_POSITIVE: ["groupGraphPatternSub"],
			DECIMAL_POSITIVE: ["groupGraphPatternSub"],
			DOUBLE_POSITIVE: ["groupGraphPatternSub"],
			INTEGER_NEGATIVE: ["groupGraphPatternSub"],
			DECIMAL_NEGATIVE: ["groupGraphPatternSub"],
			DOUBLE_NEGATIVE: ["groupGraphPatternSub"],
			"}": ["groupGraphPatternSub"]
		},
		"or([var,[(,expression,AS,var,)]])": {
			VAR1: ["var"],
			VAR2: ["var"],
			"(": ["[(,expression,AS,var,)]"]
		},
		"or([verbPath,verbSimple])": {
			"^": ["verbPath"],
			a: ["verbPath"],
			"!": ["verbPath"],
			"(": ["verbPath"],
			IRI_REF: ["verbPath"],
			PNAME_LN: ["verbPath"],
			PNAME_NS: ["verbPath"],
			VAR1: ["verbSimple"],
			VAR2: ["verbSimple"]
		},
		"or([},[integer,}]])": {
			"}": ["}"],
			INTEGER: ["[integer,}]"]
		},
		orderClause: { ORDER: [
			"ORDER",
			"BY",
			"+orderCondition"
		] },
		orderCondition: {
			ASC: ["or([ASC,DESC])", "brackettedExpression"],
			DESC: ["or([ASC,DESC])", "brackettedExpression"],
			"(": ["constraint"],
			STR: ["constraint"],
			LANG: ["constraint"],
			LANGMATCHES: ["constraint"],
			DATATYPE: ["constraint"],
			BOUND: ["constraint"],
			IRI: ["constraint"],
			URI: ["constraint"],
			BNODE: ["constraint"],
			RAND: ["constraint"],
			ABS: ["constraint"],
			CEIL: ["constraint"],
			FLOOR: ["constraint"],
			ROUND: ["constraint"],
			CONCAT: ["constraint"],
			STRLEN: ["constraint"],
			UCASE: ["constraint"],
			LCASE: ["constraint"],
			ENCODE_FOR_URI: ["constraint"],
			CONTAINS: ["constraint"],
			STRSTARTS: ["constraint"],
			STRENDS: ["constraint"],
			STRBEFORE: ["constraint"],
			STRAFTER: ["constraint"],
			YEAR: ["constraint"],
			MONTH: ["constraint"],
			DAY: ["constraint"],
			HOURS: ["constraint"],
			MINUTES: ["constraint"],
			SECONDS: ["constraint"],
			TIMEZONE: ["constraint"],
			TZ: ["constraint"],
			NOW: ["constraint"],
			UUID: ["constraint"],
			STRUUID: ["constraint"],
			MD5: ["constraint"],
			SHA1: ["constraint"],
			SHA256: ["constraint"],
			SHA384: ["constraint"],
			SHA512: ["constraint"],
			COALESCE: ["constraint"],
			IF: ["constraint"],
			STRLANG: ["constraint"],
			STRDT: ["constraint"],
			SAMETERM: ["constraint"],
			ISIRI: ["constraint"],
			ISURI: ["constraint"],
			ISBLANK: ["constraint"],
			ISLITERAL: ["constraint"],
			ISNUMERIC: ["constraint"],
			SUBSTR: ["constraint"],
			REPLACE: ["constraint"],
			REGEX: ["constraint"],
			EXISTS: ["constraint"],
			NOT: ["constraint"],
			IRI_REF: ["constraint"],
			PNAME_LN: ["constraint"],
			PNAME_NS: ["constraint"],
			VAR1: ["var"],
			VAR2: ["var"]
		},
		path: {
			"^": ["pathAlternative"],
			a: ["pathAlternative"],
			"!": ["pathAlternative"],
			"(": ["pathAlternative"],
			IRI_REF: ["pathAlternative"],
			PNAME_LN: ["pathAlternative"],
			PNAME_NS: ["pathAlternative"]
		},
		pathAlternative: {
			"^": ["pathSequence", "*[|,pathSequence]"],
			a: ["pathSequence", "*[|,pathSequence]"],
			"!": ["pathSequence", "*[|,pathSequence]"],
			"(": ["pathSequence", "*[|,pathSequence]"],
			IRI_REF: ["pathSequence", "*[|,pathSequence]"],
			PNAME_LN: ["pathSequence", "*[|,pathSequence]"],
			PNAME_NS: ["pathSequence", "*[|,pathSequence]"]
		},
		pathElt: {
			a: ["pathPrimary", "?pathMod"],
			"!": ["pathPrimary", "?pathMod"],
			"(": ["pathPrimary", "?pathMod"],
			IRI_REF: ["pathPrimary", "?pathMod"],
			PNAME_LN: ["pathPrimary", "?pathMod"],
			PNAME_NS: ["pathPrimary", "?pathMod"]
		},
		pathEltOrInverse: {
			a: ["pathElt"],
			"!": ["pathElt"],
			"(": ["pathElt"],
			IRI_REF: ["pathElt"],
			PNAME_LN: ["pathElt"],
			PNAME_NS: ["pathElt"],
			"^": ["^", "pathElt"]
		},
		pathMod: {
			"*": ["*"],
			"?": ["?"],
			"+": ["+"],
			"{": ["{", "or([[integer,or([[,,or([},[integer,}]])],}])],[,,integer,}]])"]
		},
		pathNegatedPropertySet: {
			a: ["pathOneInPropertySet"],
			"^": ["pathOneInPropertySet"],
			IRI_REF: ["pathOneInPropertySet"],
			PNAME_LN: ["pathOneInPropertySet"],
			PNAME_NS: ["pathOneInPropertySet"],
			"(": [
				"(",
				"?[pathOneInPropertySet,*[|,pathOneInPropertySet]]",
				")"
			]
		},
		pathOneInPropertySet: {
			IRI_REF: ["iriRef"],
			PNAME_LN: ["iriRef"],
			PNAME_NS: ["iriRef"],
			a: ["a"],
			"^": ["^", "or([iriRef,a])"]
		},
		pathPrimary: {
			IRI_REF: ["storeProperty", "iriRef"],
			PNAME_LN: ["storeProperty", "iriRef"],
			PNAME_NS: ["storeProperty", "iriRef"],
			a: ["storeProperty", "a"],
			"!": ["!", "pathNegatedPropertySet"],
			"(": [
				"(",
				"path",
				")"
			]
		},
		pathSequence: {
			"^": ["pathEltOrInverse", "*[/,pathEltOrInverse]"],
			a: ["pathEltOrInverse", "*[/,pathEltOrInverse]"],
			"!": ["pathEltOrInverse", "*[/,pathEltOrInverse]"],
			"(": ["pathEltOrInverse", "*[/,pathEltOrInverse]"],
			IRI_REF: ["pathEltOrInverse", "*[/,pathEltOrInverse]"],
			PNAME_LN: ["pathEltOrInverse", "*[/,pathEltOrInverse]"],
			PNAME_NS: ["pathEltOrInverse", "*[/,pathEltOrInverse]"]
		},
		prefixDecl: { PREFIX: [
			"PREFIX",
			"PNAME_NS",
			"IRI_REF"
		] },
		prefixedName: {
			PNAME_LN: ["PNAME_LN"],
			PNAME_NS: ["PNAME_NS"]
		},
		primaryExpression: {
			"(": ["brackettedExpression"],
			STR: ["builtInCall"],
			LANG: ["builtInCall"],
			LANGMATCHES: ["builtInCall"],
			DATATYPE: ["builtInCall"],
			BOUND: ["builtInCall"],
			IRI: ["builtInCall"],
			URI: ["builtInCall"],
			BNODE: ["builtInCall"],
			RAND: ["builtInCall"],
			ABS: ["builtInCall"],
			CEIL: ["builtInCall"],
			FLOOR: ["builtInCall"],
			ROUND: ["builtInCall"],
			CONCAT: ["builtInCall"],
			STRLEN: ["builtInCall"],
			UCASE: ["builtInCall"],
			LCASE: ["builtInCall"],
			ENCODE_FOR_URI: ["builtInCall"],
			CONTAINS: ["builtInCall"],
			STRSTARTS: ["builtInCall"],
			STRENDS: ["builtInCall"],
			STRBEFORE: ["builtInCall"],
			STRAFTER: ["builtInCall"],
			YEAR: ["builtInCall"],
			MONTH: ["builtInCall"],
			DAY: ["builtInCall"],
			HOURS: ["builtInCall"],
			MINUTES: ["builtInCall"],
			SECONDS: ["builtInCall"],
			TIMEZONE: ["builtInCall"],
			TZ: ["builtInCall"],
			NOW: ["builtInCall"],
			UUID: ["builtInCall"],
			STRUUID: ["builtInCall"],
			MD5: ["builtInCall"],
			SHA1: ["builtInCall"],
			SHA256: ["builtInCall"],
			SHA384: ["builtInCall"],
			SHA512: ["builtInCall"],
			COALESCE: ["builtInCall"],
			IF: ["builtInCall"],
			STRLANG: ["builtInCall"],
			STRDT: ["builtInCall"],
			SAMETERM: ["builtInCall"],
			ISIRI: ["builtInCall"],
			ISURI: ["builtInCall"],
			ISBLANK: ["builtInCall"],
			ISLITERAL: ["builtInCall"],
			ISNUMERIC: ["builtInCall"],
			SUBSTR: ["builtInCall"],
			REPLACE: ["builtInCall"],
			REGEX: ["builtInCall"],
			EXISTS: ["builtInCall"],
			NOT: ["builtInCall"],
			IRI_REF: ["iriRefOrFunction"],
			PNAME_LN: ["iriRefOrFunction"],
			PNAME_NS: ["iriRefOrFunction"],
			STRING_LITERAL1: ["rdfLiteral"],
			STRING_LITERAL2: ["rdfLiteral"],
			STRING_LITERAL_LONG1: ["rdfLiteral"],
			STRING_LITERAL_LONG2: ["rdfLiteral"],
			INTEGER: ["numericLiteral"],
			DECIMAL: ["numericLiteral"],
			DOUBLE: ["numericLiteral"],
			INTEGER_POSITIVE: ["numericLiteral"],
			DECIMAL_POSITIVE: ["numericLiteral"],
			DOUBLE_POSITIVE: ["numericLiteral"],
			INTEGER_NEGATIVE: ["numericLiteral"],
			DECIMAL_NEGATIVE: ["numericLiteral"],
			DOUBLE_NEGATIVE: ["numericLiteral"],
			TRUE: ["booleanLiteral"],
			FALSE: ["booleanLiteral"],
			VAR1: ["var"],
			VAR2: ["var"],
			COUNT: ["aggregate"],
			SUM: ["aggregate"],
			MIN: ["aggregate"],
			MAX: ["aggregate"],
			AVG: ["aggregate"],
			SAMPLE: ["aggregate"],
			GROUP_CONCAT: ["aggregate"]
		},
		prologue: {
			BASE: ["*or([baseDecl,prefixDecl])"],
			PREFIX: ["*or([baseDecl,prefixDecl])"],
			$: ["*or([baseDecl,prefixDecl])"],
			CONSTRUCT: ["*or([baseDecl,prefixDecl])"],
			DESCRIBE: ["*or([baseDecl,prefixDecl])"],
			ASK: ["*or([baseDecl,prefixDecl])"],
			INSERT: ["*or([baseDecl,prefixDecl])"],
			DELETE: ["*or([baseDecl,prefixDecl])"],
			SELECT: ["*or([baseDecl,prefixDecl])"],
			LOAD: ["*or([baseDecl,prefixDecl])"],
			CLEAR: ["*or([baseDecl,prefixDecl])"],
			DROP: ["*or([baseDecl,prefixDecl])"],
			ADD: ["*or([baseDecl,prefixDecl])"],
			MOVE: ["*or([baseDecl,prefixDecl])"],
			COPY: ["*or([baseDecl,prefixDecl])"],
			CREATE: ["*or([baseDecl,prefixDecl])"],
			WITH: ["*or([baseDecl,prefixDecl])"]
		},
		propertyList: {
			a: ["propertyListNotEmpty"],
			VAR1: ["propertyListNotEmpty"],
			VAR2: ["propertyListNotEmpty"],
			IRI_REF: ["propertyListNotEmpty"],
			PNAME_LN: ["propertyListNotEmpty"],
			PNAME_NS: ["propertyListNotEmpty"],
			".": [],
			"}": [],
			GRAPH: []
		},
		propertyListNotEmpty: {
			a: [
				"verb",
				"objectList",
				"*[;,?[verb,objectList]]"
			],
			VAR1: [
				"verb",
				"objectList",
				"*[;,?[verb,objectList]]"
			],
			VAR2: [
				"verb",
				"objectList",
				"*[;,?[verb,objectList]]"
			],
			IRI_REF: [
				"verb",
				"objectList",
				"*[;,?[verb,objectList]]"
			],
			PNAME_LN: [
				"verb",
				"objectList",
				"*[;,?[verb,objectList]]"
			],
			PNAME_NS: [
				"verb",
				"objectList",
				"*[;,?[verb,objectList]]"
			]
		},
		propertyListPath: {
			a: ["propertyListNotEmpty"],
			VAR1: ["propertyListNotEmpty"],
			VAR2: ["propertyListNotEmpty"],
			IRI_REF: ["propertyListNotEmpty"],
			PNAME_LN: ["propertyListNotEmpty"],
			PNAME_NS: ["propertyListNotEmpty"],
			".": [],
			"{": [],
			OPTIONAL: [],
			MINUS: [],
			GRAPH: [],
			SERVICE: [],
			FILTER: [],
			BIND: [],
			VALUES: [],
			"}": []
		},
		propertyListPathNotEmpty: {
			VAR1: [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			],
			VAR2: [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			],
			"^": [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			],
			a: [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			],
			"!": [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			],
			"(": [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			],
			IRI_REF: [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			],
			PNAME_LN: [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			],
			PNAME_NS: [
				"or([verbPath,verbSimple])",
				"objectListPath",
				"*[;,?[or([verbPath,verbSimple]),objectListPath]]"
			]
		},
		quadData: { "{": [
			"{",
			"disallowVars",
			"quads",
			"allowVars",
			"}"
		] },
		quadDataNoBnodes: { "{": [
			"{",
			"disallowBnodes",
			"disallowVars",
			"quads",
			"allowVars",
			"allowBnodes",
			"}"
		] },
		quadPattern: { "{": [
			"{",
			"quads",
			"}"
		] },
		quadPatternNoBnodes: { "{": [
			"{",
			"disallowBnodes",
			"quads",
			"allowBnodes",
			"}"
		] },
		quads: {
			GRAPH: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			VAR1: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			VAR2: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			NIL: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			"(": ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			"[": ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			IRI_REF: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			TRUE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			FALSE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			BLANK_NODE_LABEL: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			ANON: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			PNAME_LN: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			PNAME_NS: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			STRING_LITERAL1: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			STRING_LITERAL2: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			STRING_LITERAL_LONG1: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			STRING_LITERAL_LONG2: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			INTEGER: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			DECIMAL: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			DOUBLE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			INTEGER_POSITIVE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			DECIMAL_POSITIVE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			DOUBLE_POSITIVE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			INTEGER_NEGATIVE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			DECIMAL_NEGATIVE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			DOUBLE_NEGATIVE: ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"],
			"}": ["?triplesTemplate", "*[quadsNotTriples,?.,?triplesTemplate]"]
		},
		quadsNotTriples: { GRAPH: [
			"GRAPH",
			"varOrIRIref",
			"{",
			"?triplesTemplate",
			"}"
		] },
		queryAll: {
			CONSTRUCT: ["or([selectQuery,constructQuery,describeQuery,askQuery])", "valuesClause"],
			DESCRIBE: ["or([selectQuery,constructQuery,describeQuery,askQuery])", "valuesClause"],
			ASK: ["or([selectQuery,constructQuery,describeQuery,askQuery])", "valuesClause"],
			SELECT: ["or([selectQuery,constructQuery,describeQuery,askQuery])", "valuesClause"]
		},
		rdfLiteral: {
			STRING_LITERAL1: ["string", "?or([LANGTAG,[^^,iriRef]])"],
			STRING_LITERAL2: ["string", "?or([LANGTAG,[^^,iriRef]])"],
			STRING_LITERAL_LONG1: ["string", "?or([LANGTAG,[^^,iriRef]])"],
			STRING_LITERAL_LONG2: ["string", "?or([LANGTAG,[^^,iriRef]])"]
		},
		regexExpression: { REGEX: [
			"REGEX",
			"(",
			"expression",
			",",
			"expression",
			"?[,,expression]",
			")"
		] },
		relationalExpression: {
			"!": ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			"+": ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			"-": ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			VAR1: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			VAR2: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			"(": ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STR: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			LANG: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			LANGMATCHES: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			DATATYPE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			BOUND: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			IRI: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			URI: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			BNODE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			RAND: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			ABS: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			CEIL: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			FLOOR: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			ROUND: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			CONCAT: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRLEN: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			UCASE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			LCASE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			ENCODE_FOR_URI: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			CONTAINS: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRSTARTS: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRENDS: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRBEFORE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRAFTER: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			YEAR: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			MONTH: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			DAY: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			HOURS: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			MINUTES: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SECONDS: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			TIMEZONE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			TZ: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			NOW: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			UUID: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRUUID: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			MD5: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SHA1: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SHA256: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SHA384: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SHA512: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			COALESCE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			IF: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRLANG: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRDT: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SAMETERM: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			ISIRI: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			ISURI: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			ISBLANK: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			ISLITERAL: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			ISNUMERIC: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			TRUE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			FALSE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			COUNT: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SUM: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			MIN: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			MAX: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			AVG: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SAMPLE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			GROUP_CONCAT: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			SUBSTR: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			REPLACE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			REGEX: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			EXISTS: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			NOT: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			IRI_REF: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRING_LITERAL1: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRING_LITERAL2: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRING_LITERAL_LONG1: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			STRING_LITERAL_LONG2: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			INTEGER: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			DECIMAL: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			DOUBLE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			INTEGER_POSITIVE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			DECIMAL_POSITIVE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			DOUBLE_POSITIVE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			INTEGER_NEGATIVE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			DECIMAL_NEGATIVE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			DOUBLE_NEGATIVE: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			PNAME_LN: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"],
			PNAME_NS: ["numericExpression", "?or([[=,numericExpression],[!=,numericExpression],[<,numericExpression],[>,numericExpression],[<=,numericExpression],[>=,numericExpression],[IN,expressionList],[NOT,IN,expressionList]])"]
		},
		selectClause: { SELECT: [
			"SELECT",
			"?or([DISTINCT,REDUCED])",
			"or([+or([var,[(,expression,AS,var,)]]),*])"
		] },
		selectQuery: { SELECT: [
			"selectClause",
			"*datasetClause",
			"whereClause",
			"solutionModifier"
		] },
		serviceGraphPattern: { SERVICE: [
			"SERVICE",
			"?SILENT",
			"varOrIRIref",
			"groupGraphPattern"
		] },
		solutionModifier: {
			LIMIT: [
				"?groupClause",
				"?havingClause",
				"?orderClause",
				"?limitOffsetClauses"
			],
			OFFSET: [
				"?groupClause",
				"?havingClause",
				"?orderClause",
				"?limitOffsetClauses"
			],
			ORDER: [
				"?groupClause",
				"?havingClause",
				"?orderClause",
				"?limitOffsetClauses"
			],
			HAVING: [
				"?groupClause",
				"?havingClause",
				"?orderClause",
				"?limitOffsetClauses"
			],
			GROUP: [
				"?groupClause",
				"?havingClause",
				"?orderClause",
				"?limitOffsetClauses"
			],
			VALUES: [
				"?groupClause",
				"?havingClause",
				"?orderClause",
				"?limitOffsetClauses"
			],
			$: [
				"?groupClause",
				"?havingClause",
				"?orderClause",
				"?limitOffsetClauses"
			],
			"}": [
				"?groupClause",
				"?havingClause",
				"?orderClause",
				"?limitOffsetClauses"
			]
		},
		sourceSelector: {
			IRI_REF: ["iriRef"],
			PNAME_LN: ["iriRef"],
			PNAME_NS: ["iriRef"]
		},
		sparql11: {
			$: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			CONSTRUCT: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			DESCRIBE: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			ASK: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			INSERT: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			DELETE: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			SELECT: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			LOAD: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			CLEAR: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			DROP: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			ADD: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			MOVE: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			COPY: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			CREATE: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			WITH: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			BASE: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			],
			PREFIX: [
				"prologue",
				"or([queryAll,updateAll])",
				"$"
			]
		},
		storeProperty: {
			VAR1: [],
			VAR2: [],
			IRI_REF: [],
			PNAME_LN: [],
			PNAME_NS: [],
			a: []
		},
		strReplaceExpression: { REPLACE: [
			"REPLACE",
			"(",
			"expression",
			",",
			"expression",
			",",
			"expression",
			"?[,,expression]",
			")"
		] },
		string: {
			STRING_LITERAL1: ["STRING_LITERAL1"],
			STRING_LITERAL2: ["STRING_LITERAL2"],
			STRING_LITERAL_LONG1: ["STRING_LITERAL_LONG1"],
			STRING_LITERAL_LONG2: ["STRING_LITERAL_LONG2"]
		},
		subSelect: { SELECT: [
			"selectClause",
			"whereClause",
			"solutionModifier",
			"valuesClause"
		] },
		substringExpression: { SUBSTR: [
			"SUBSTR",
			"(",
			"expression",
			",",
			"expression",
			"?[,,expression]",
			")"
		] },
		triplesBlock: {
			VAR1: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			VAR2: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			NIL: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			"(": ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			"[": ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			IRI_REF: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			TRUE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			FALSE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			BLANK_NODE_LABEL: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			ANON: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			PNAME_LN: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			PNAME_NS: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			STRING_LITERAL1: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			STRING_LITERAL2: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			STRING_LITERAL_LONG1: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			STRING_LITERAL_LONG2: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			INTEGER: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			DECIMAL: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			DOUBLE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			INTEGER_POSITIVE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			DECIMAL_POSITIVE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			DOUBLE_POSITIVE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			INTEGER_NEGATIVE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			DECIMAL_NEGATIVE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"],
			DOUBLE_NEGATIVE: ["triplesSameSubjectPath", "?[.,?triplesBlock]"]
		},
		triplesNode: {
			"(": ["collection"],
			"[": ["blankNodePropertyList"]
		},
		triplesNodePath: {
			"(": ["collectionPath"],
			"[": ["blankNodePropertyListPath"]
		},
		triplesSameSubject: {
			VAR1: ["varOrTerm", "propertyListNotEmpty"],
			VAR2: ["varOrTerm", "propertyListNotEmpty"],
			NIL: ["varOrTerm", "propertyListNotEmpty"],
			IRI_REF: ["varOrTerm", "propertyListNotEmpty"],
			TRUE: ["varOrTerm", "propertyListNotEmpty"],
			FALSE: ["varOrTerm", "propertyListNotEmpty"],
			BLANK_NODE_LABEL: ["varOrTerm", "propertyListNotEmpty"],
			ANON: ["varOrTerm", "propertyListNotEmpty"],
			PNAME_LN: ["varOrTerm", "propertyListNotEmpty"],
			PNAME_NS: ["varOrTerm", "propertyListNotEmpty"],
			STRING_LITERAL1: ["varOrTerm", "propertyListNotEmpty"],
			STRING_LITERAL2: ["varOrTerm", "propertyListNotEmpty"],
			STRING_LITERAL_LONG1: ["varOrTerm", "propertyListNotEmpty"],
			STRING_LITERAL_LONG2: ["varOrTerm", "propertyListNotEmpty"],
			INTEGER: ["varOrTerm", "propertyListNotEmpty"],
			DECIMAL: ["varOrTerm", "propertyListNotEmpty"],
			DOUBLE: ["varOrTerm", "propertyListNotEmpty"],
			INTEGER_POSITIVE: ["varOrTerm", "propertyListNotEmpty"],
			DECIMAL_POSITIVE: ["varOrTerm", "propertyListNotEmpty"],
			DOUBLE_POSITIVE: ["varOrTerm", "propertyListNotEmpty"],
			INTEGER_NEGATIVE: ["varOrTerm", "propertyListNotEmpty"],
			DECIMAL_NEGATIVE: ["varOrTerm", "propertyListNotEmpty"],
			DOUBLE_NEGATIVE: ["varOrTerm", "propertyListNotEmpty"],
			"(": ["triplesNode", "propertyList"],
			"[": ["triplesNode", "propertyList"]
		},
		triplesSameSubjectPath: {
			VAR1: ["varOrTerm", "propertyListPathNotEmpty"],
			VAR2: ["varOrTerm", "propertyListPathNotEmpty"],
			NIL: ["varOrTerm", "propertyListPathNotEmpty"],
			IRI_REF: ["varOrTerm", "propertyListPathNotEmpty"],
			TRUE: ["varOrTerm", "propertyListPathNotEmpty"],
			FALSE: ["varOrTerm", "propertyListPathNotEmpty"],
			BLANK_NODE_LABEL: ["varOrTerm", "propertyListPathNotEmpty"],
			ANON: ["varOrTerm", "propertyListPathNotEmpty"],
			PNAME_LN: ["varOrTerm", "propertyListPathNotEmpty"],
			PNAME_NS: ["varOrTerm", "propertyListPathNotEmpty"],
			STRING_LITERAL1: ["varOrTerm", "propertyListPathNotEmpty"],
			STRING_LITERAL2: ["varOrTerm", "propertyListPathNotEmpty"],
			STRING_LITERAL_LONG1: ["varOrTerm", "propertyListPathNotEmpty"],
			STRING_LITERAL_LONG2: ["varOrTerm", "propertyListPathNotEmpty"],
			INTEGER: ["varOrTerm", "propertyListPathNotEmpty"],
			DECIMAL: ["varOrTerm", "propertyListPathNotEmpty"],
			DOUBLE: ["varOrTerm", "propertyListPathNotEmpty"],
			INTEGER_POSITIVE: ["varOrTerm", "propertyListPathNotEmpty"],
			DECIMAL_POSITIVE: ["varOrTerm", "propertyListPathNotEmpty"],
			DOUBLE_POSITIVE: ["varOrTerm", "propertyListPathNotEmpty"],
			INTEGER_NEGATIVE: ["varOrTerm", "propertyListPathNotEmpty"],
			DECIMAL_NEGATIVE: ["varOrTerm", "propertyListPathNotEmpty"],
			DOUBLE_NEGATIVE: ["varOrTerm", "propertyListPathNotEmpty"],
			"(": ["triplesNodePath", "propertyListPath"],
			"[": ["triplesNodePath", "propertyListPath"]
		},
		triplesTemplate: {
			VAR1: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			VAR2: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			NIL: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			"(": ["triplesSameSubject", "?[.,?triplesTemplate]"],
			"[": ["triplesSameSubject", "?[.,?triplesTemplate]"],
			IRI_REF: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			TRUE: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			FALSE: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			BLANK_NODE_LABEL: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			ANON: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			PNAME_LN: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			PNAME_NS: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			STRING_LITERAL1: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			STRING_LITERAL2: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			STRING_LITERAL_LONG1: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			STRING_LITERAL_LONG2: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			INTEGER: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			DECIMAL: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			DOUBLE: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			INTEGER_POSITIVE: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			DECIMAL_POSITIVE: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			DOUBLE_POSITIVE: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			INTEGER_NEGATIVE: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			DECIMAL_NEGATIVE: ["triplesSameSubject", "?[.,?triplesTemplate]"],
			DOUBLE_NEGATIVE: ["triplesSameSubject", "?[.,?triplesTemplate]"]
		},
		unaryExpression: {
			"!": ["!", "primaryExpression"],
			"+": ["+", "primaryExpression"],
			"-": ["-", "primaryExpression"],
			VAR1: ["primaryExpression"],
			VAR2: ["primaryExpression"],
			"(": ["primaryExpression"],
			STR: ["primaryExpression"],
			LANG: ["primaryExpression"],
			LANGMATCHES: ["primaryExpression"],
			DATATYPE: ["primaryExpression"],
			BOUND: ["primaryExpression"],
			IRI: ["primaryExpression"],
			URI: ["primaryExpression"],
			BNODE: ["primaryExpression"],
			RAND: ["primaryExpression"],
			ABS: ["primaryExpression"],
			CEIL: ["primaryExpression"],
			FLOOR: ["primaryExpression"],
			ROUND: ["primaryExpression"],
			CONCAT: ["primaryExpression"],
			STRLEN: ["primaryExpression"],
			UCASE: ["primaryExpression"],
			LCASE: ["primaryExpression"],
			ENCODE_FOR_URI: ["primaryExpression"],
			CONTAINS: ["primaryExpression"],
			STRSTARTS: ["primaryExpression"],
			STRENDS: ["primaryExpression"],
			STRBEFORE: ["primaryExpression"],
			STRAFTER: ["primaryExpression"],
			YEAR: ["primaryExpression"],
			MONTH: ["primaryExpression"],
			DAY: ["primaryExpression"],
			HOURS: ["primaryExpression"],
			MINUTES: ["primaryExpression"],
			SECONDS: ["primaryExpression"],
			TIMEZONE: ["primaryExpression"],
			TZ: ["primaryExpression"],
			NOW: ["primaryExpression"],
			UUID: ["primaryExpression"],
			STRUUID: ["primaryExpression"],
			MD5: ["primaryExpression"],
			SHA1: ["primaryExpression"],
			SHA256: ["primaryExpression"],
			SHA384: ["primaryExpression"],
			SHA512: ["primaryExpression"],
			COALESCE: ["primaryExpression"],
			IF: ["primaryExpression"],
			STRLANG: ["primaryExpression"],
			STRDT: ["primaryExpression"],
			SAMETERM: ["primaryExpression"],
			ISIRI: ["primaryExpression"],
			ISURI: ["primaryExpression"],
			ISBLANK: ["primaryExpression"],
			ISLITERAL: ["primaryExpression"],
			ISNUMERIC: ["primaryExpression"],
			TRUE: ["primaryExpression"],
			FALSE: ["primaryExpression"],
			COUNT: ["primaryExpression"],
			SUM: ["primaryExpression"],
			MIN: ["primaryExpression"],
			MAX: ["primaryExpression"],
			AVG: ["primaryExpression"],
			SAMPLE: ["primaryExpression"],
			GROUP_CONCAT: ["primaryExpression"],
			SUBSTR: ["primaryExpression"],
			REPLACE: ["primaryExpression"],
			REGEX: ["primaryExpression"],
			EXISTS: ["primaryExpression"],
			NOT: ["primaryExpression"],
			IRI_REF: ["primaryExpression"],
			STRING_LITERAL1: ["primaryExpression"],
			STRING_LITERAL2: ["primaryExpression"],
			STRING_LITERAL_LONG1: ["primaryExpression"],
			STRING_LITERAL_LONG2: ["primaryExpression"],
			INTEGER: ["primaryExpression"],
			DECIMAL: ["primaryExpression"],
			DOUBLE: ["primaryExpression"],
			INTEGER_POSITIVE: ["primaryExpression"],
			DECIMAL_POSITIVE: ["primaryExpression"],
			DOUBLE_POSITIVE: ["primaryExpression"],
			INTEGER_NEGATIVE: ["primaryExpression"],
			DECIMAL_NEGATIVE: ["primaryExpression"],
			DOUBLE_NEGATIVE: ["primaryExpression"],
			PNAME_LN: ["primaryExpression"],
			PNAME_NS: ["primaryExpression"]
		},
		update: {
			INSERT: ["prologue", "?[update1,?[;,update]]"],
			DELETE: ["prologue", "?[update1,?[;,update]]"],
			LOAD: ["prologue", "?[update1,?[;,update]]"],
			CLEAR: ["prologue", "?[update1,?[;,update]]"],
			DROP: ["prologue", "?[update1,?[;,update]]"],
			ADD: ["prologue", "?[update1,?[;,update]]"],
			MOVE: ["prologue", "?[update1,?[;,update]]"],
			COPY: ["prologue", "?[update1,?[;,update]]"],
			CREATE: ["prologue", "?[update1,?[;,update]]"],
			WITH: ["prologue", "?[update1,?[;,update]]"],
			BASE: ["prologue", "?[update1,?[;,update]]"],
			PREFIX: ["prologue", "?[update1,?[;,update]]"],
			$: ["prologue", "?[update1,?[;,update]]"]
		},
		update1: {
			LOAD: ["load"],
			CLEAR: ["clear"],
			DROP: ["drop"],
			ADD: ["add"],
			MOVE: ["move"],
			COPY: ["copy"],
			CREATE: ["create"],
			INSERT: ["INSERT", "insert1"],
			DELETE: ["DELETE", "delete1"],
			WITH: ["modify"]
		},
		updateAll: {
			INSERT: ["?[update1,?[;,update]]"],
			DELETE: ["?[update1,?[;,update]]"],
			LOAD: ["?[update1,?[;,update]]"],
			CLEAR: ["?[update1,?[;,update]]"],
			DROP: ["?[update1,?[;,update]]"],
			ADD: ["?[update1,?[;,update]]"],
			MOVE: ["?[update1,?[;,update]]"],
			COPY: ["?[update1,?[;,update]]"],
			CREATE: ["?[update1,?[;,update]]"],
			WITH: ["?[update1,?[;,update]]"],
			$: ["?[update1,?[;,update]]"]
		},
		usingClause: { USING: ["USING", "or([iriRef,[NAMED,iriRef]])"] },
		valueLogical: {
			"!": ["relationalExpression"],
			"+": ["relationalExpression"],
			"-": ["relationalExpression"],
			VAR1: ["relationalExpression"],
			VAR2: ["relationalExpression"],
			"(": ["relationalExpression"],
			STR: ["relationalExpression"],
			LANG: ["relationalExpression"],
			LANGMATCHES: ["relationalExpression"],
			DATATYPE: ["relationalExpression"],
			BOUND: ["relationalExpression"],
			IRI: ["relationalExpression"],
			URI: ["relationalExpression"],
			BNODE: ["relationalExpression"],
			RAND: ["relationalExpression"],
			ABS: ["relationalExpression"],
			CEIL: ["relationalExpression"],
			FLOOR: ["relationalExpression"],
			ROUND: ["relationalExpression"],
			CONCAT: ["relationalExpression"],
			STRLEN: ["relationalExpression"],
			UCASE: ["relationalExpression"],
			LCASE: ["relationalExpression"],
			ENCODE_FOR_URI: ["relationalExpression"],
			CONTAINS: ["relationalExpression"],
			STRSTARTS: ["relationalExpression"],
			STRENDS: ["relationalExpression"],
			STRBEFORE: ["relationalExpression"],
			STRAFTER: ["relationalExpression"],
			YEAR: ["relationalExpression"],
			MONTH: ["relationalExpression"],
			DAY: ["relationalExpression"],
			HOURS: ["relationalExpression"],
			MINUTES: ["relationalExpression"],
			SECONDS: ["relationalExpression"],
			TIMEZONE: ["relationalExpression"],
			TZ: ["relationalExpression"],
			NOW: ["relationalExpression"],
			UUID: ["relationalExpression"],
			STRUUID: ["relationalExpression"],
			MD5: ["relationalExpression"],
			SHA1: ["relationalExpression"],
			SHA256: ["relationalExpression"],
			SHA384: ["relationalExpression"],
			SHA512: ["relationalExpression"],
			COALESCE: ["relationalExpression"],
			IF: ["relationalExpression"],
			STRLANG: ["relationalExpression"],
			STRDT: ["relationalExpression"],
			SAMETERM: ["relationalExpression"],
			ISIRI: ["relationalExpression"],
			ISURI: ["relationalExpression"],
			ISBLANK: ["relationalExpression"],
			ISLITERAL: ["relationalExpression"],
			ISNUMERIC: ["relationalExpression"],
			TRUE: ["relationalExpression"],
			FALSE: ["relationalExpression"],
			COUNT: ["relationalExpression"],
			SUM: ["relationalExpression"],
			MIN: ["relationalExpression"],
			MAX: ["relationalExpression"],
			AVG: ["relationalExpression"],
			SAMPLE: ["relationalExpression"],
			GROUP_CONCAT: ["relationalExpression"],
			SUBSTR: ["relationalExpression"],
			REPLACE: ["relationalExpression"],
			REGEX: ["relationalExpression"],
			EXISTS: ["relationalExpression"],
			NOT: ["relationalExpression"],
			IRI_REF: ["relationalExpression"],
			STRING_LITERAL1: ["relationalExpression"],
			STRING_LITERAL2: ["relationalExpression"],
			STRING_LITERAL_LONG1: ["relationalExpression"],
			STRING_LITERAL_LONG2: ["relationalExpression"],
			INTEGER: ["relationalExpression"],
			DECIMAL: ["relationalExpression"],
			DOUBLE: ["relationalExpression"],
			INTEGER_POSITIVE: ["relationalExpression"],
			DECIMAL_POSITIVE: ["relationalExpression"],
			DOUBLE_POSITIVE: ["relationalExpression"],
			INTEGER_NEGATIVE: ["relationalExpression"],
			DECIMAL_NEGATIVE: ["relationalExpression"],
			DOUBLE_NEGATIVE: ["relationalExpression"],
			PNAME_LN: ["relationalExpression"],
			PNAME_NS: ["relationalExpression"]
		},
		valuesClause: {
			VALUES: ["VALUES", "dataBlock"],
			$: [],
			"}": []
		},
		var: {
			VAR1: ["VAR1"],
			VAR2: ["VAR2"]
		},
		varOrIRIref: {
			VAR1: ["var"],
			VAR2: ["var"],
			IRI_REF: ["iriRef"],
			PNAME_LN: ["iriRef"],
			PNAME_NS: ["iriRef"]
		},
		varOrTerm: {
			VAR1: ["var"],
			VAR2: ["var"],
			NIL: ["graphTerm"],
			IRI_REF: ["graphTerm"],
			TRUE: ["graphTerm"],
			FALSE: ["graphTerm"],
			BLANK_NODE_LABEL: ["graphTerm"],
			ANON: ["graphTerm"],
			PNAME_LN: ["graphTerm"],
			PNAME_NS: ["graphTerm"],
			STRING_LITERAL1: ["graphTerm"],
			STRING_LITERAL2: ["graphTerm"],
			STRING_LITERAL_LONG1: ["graphTerm"],
			STRING_LITERAL_LONG2: ["graphTerm"],
			INTEGER: ["graphTerm"],
			DECIMAL: ["graphTerm"],
			DOUBLE: ["graphTerm"],
			INTEGER_POSITIVE: ["graphTerm"],
			DECIMAL_POSITIVE: ["graphTerm"],
			DOUBLE_POSITIVE: ["graphTerm"],
			INTEGER_NEGATIVE: ["graphTerm"],
			DECIMAL_NEGATIVE: ["graphTerm"],
			DOUBLE_NEGATIVE: ["graphTerm"]
		},
		verb: {
			VAR1: ["storeProperty", "varOrIRIref"],
			VAR2: ["storeProperty", "varOrIRIref"],
			IRI_REF: ["storeProperty", "varOrIRIref"],
			PNAME_LN: ["storeProperty", "varOrIRIref"],
			PNAME_NS: ["storeProperty", "varOrIRIref"],
			a: ["storeProperty", "a"]
		},
		verbPath: {
			"^": ["path"],
			a: ["path"],
			"!": ["path"],
			"(": ["path"],
			IRI_REF: ["path"],
			PNAME_LN: ["path"],
			PNAME_NS: ["path"]
		},
		verbSimple: {
			VAR1: ["var"],
			VAR2: ["var"]
		},
		whereClause: {
			"{": ["?WHERE", "groupGraphPattern"],
			WHERE: ["?WHERE", "groupGraphPattern"]
		}
	},
	keywords: /^(GROUP_CONCAT|DATATYPE|BASE|PREFIX|SELECT|CONSTRUCT|DESCRIBE|ASK|FROM|NAMED|ORDER|BY|LIMIT|ASC|DESC|OFFSET|DISTINCT|REDUCED|WHERE|GRAPH|OPTIONAL|UNION|FILTER|GROUP|HAVING|AS|VALUES|LOAD|CLEAR|DROP|CREATE|MOVE|COPY|SILENT|INSERT|DELETE|DATA|WITH|TO|USING|NAMED|MINUS|BIND|LANGMATCHES|LANG|BOUND|SAMETERM|ISIRI|ISURI|ISBLANK|ISLITERAL|REGEX|TRUE|FALSE|UNDEF|ADD|DEFAULT|ALL|SERVICE|INTO|IN|NOT|IRI|URI|BNODE|RAND|ABS|CEIL|FLOOR|ROUND|CONCAT|STRLEN|UCASE|LCASE|ENCODE_FOR_URI|CONTAINS|STRSTARTS|STRENDS|STRBEFORE|STRAFTER|YEAR|MONTH|DAY|HOURS|MINUTES|SECONDS|TIMEZONE|TZ|NOW|UUID|STRUUID|MD5|SHA1|SHA256|SHA384|SHA512|COALESCE|IF|STRLANG|STRDT|ISNUMERIC|SUBSTR|REPLACE|EXISTS|COUNT|SUM|MIN|MAX|AVG|SAMPLE|SEPARATOR|STR)/i,
	punct: /^(\*|a|\.|\{|\}|,|\(|\)|;|\[|\]|\|\||&&|=|!=|!|<=|>=|<|>|\+|-|\/|\^\^|\?|\||\^)/,
	startSymbol: "sparql11",
	acceptEmpty: !0
};
//#endregion
//#region packages/yasqe/grammar/tokenizer.ts
function tokenizer_default(e) {
	let t = _tokenizer_table_default.table, n = {
		SINGLE: {
			CAT: "STRING_LITERAL_LONG1",
			QUOTES: "'''",
			CONTENTS: "(('|'')?([^'\\\\]|\\\\[tbnrf\\\\\"']|(\\\\u[0-9A-Fa-f]{4}|\\\\U00(10|0[0-9A-Fa-f])[0-9A-Fa-f]{4})))*"
		},
		DOUBLE: {
			CAT: "STRING_LITERAL_LONG2",
			QUOTES: "\"\"\"",
			CONTENTS: "((\"|\"\")?([^\"\\\\]|\\\\[tbnrf\\\\\"']|(\\\\u[0-9A-Fa-f]{4}|\\\\U00(10|0[0-9A-Fa-f])[0-9A-Fa-f]{4})))*"
		}
	};
	for (let e in n) n[e].COMPLETE = n[e].QUOTES + n[e].CONTENTS + n[e].QUOTES;
	var r = {};
	for (let e in n) r[e] = {
		complete: {
			name: "STRING_LITERAL_LONG_" + e,
			regex: RegExp("^" + n[e].COMPLETE),
			style: "string"
		},
		contents: {
			name: "STRING_LITERAL_LONG_" + e,
			regex: RegExp("^" + n[e].CONTENTS),
			style: "string"
		},
		closing: {
			name: "STRING_LITERAL_LONG_" + e,
			regex: RegExp("^" + n[e].CONTENTS + n[e].QUOTES),
			style: "string"
		},
		quotes: {
			name: "STRING_LITERAL_LONG_QUOTES_" + e,
			regex: RegExp("^" + n[e].QUOTES),
			style: "string"
		}
	};
	let i = [
		{
			name: "WS",
			regex: /* @__PURE__ */ RegExp("^[\\x20\\x09\\x0D\\x0A]+"),
			style: "ws"
		},
		{
			name: "COMMENT",
			regex: /* @__PURE__ */ RegExp("^#([^\\n\\r]*[\\n\\r]|[^\\n\\r]*$)"),
			style: "comment"
		},
		{
			name: "IRI_REF",
			regex: /* @__PURE__ */ RegExp("^<[^<>\"`|{}^\\\0- ]*>"),
			style: "variable-3"
		},
		{
			name: "VAR1",
			regex: /* @__PURE__ */ RegExp("^\\?([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|[0-9])([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040])*"),
			style: "atom"
		},
		{
			name: "VAR2",
			regex: /* @__PURE__ */ RegExp("^\\$([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|[0-9])([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040])*"),
			style: "atom"
		},
		{
			name: "LANGTAG",
			regex: /* @__PURE__ */ RegExp("^@[a-zA-Z]+(-[a-zA-Z0-9]+)*"),
			style: "meta"
		},
		{
			name: "DOUBLE",
			regex: /* @__PURE__ */ RegExp("^(([0-9]+\\.[0-9]*[eE][\\+-]?[0-9]+)|(\\.[0-9]+[eE][\\+-]?[0-9]+)|([0-9]+[eE][\\+-]?[0-9]+))"),
			style: "number"
		},
		{
			name: "DECIMAL",
			regex: /* @__PURE__ */ RegExp("^[0-9]*\\.[0-9]+"),
			style: "number"
		},
		{
			name: "INTEGER",
			regex: /* @__PURE__ */ RegExp("^[0-9]+"),
			style: "number"
		},
		{
			name: "DOUBLE_POSITIVE",
			regex: /* @__PURE__ */ RegExp("^\\+(([0-9]+\\.[0-9]*[eE][\\+-]?[0-9]+)|(\\.[0-9]+[eE][\\+-]?[0-9]+)|([0-9]+[eE][\\+-]?[0-9]+))"),
			style: "number"
		},
		{
			name: "DECIMAL_POSITIVE",
			regex: /* @__PURE__ */ RegExp("^\\+[0-9]*\\.[0-9]+"),
			style: "number"
		},
		{
			name: "INTEGER_POSITIVE",
			regex: /* @__PURE__ */ RegExp("^\\+[0-9]+"),
			style: "number"
		},
		{
			name: "DOUBLE_NEGATIVE",
			regex: /* @__PURE__ */ RegExp("^-(([0-9]+\\.[0-9]*[eE][\\+-]?[0-9]+)|(\\.[0-9]+[eE][\\+-]?[0-9]+)|([0-9]+[eE][\\+-]?[0-9]+))"),
			style: "number"
		},
		{
			name: "DECIMAL_NEGATIVE",
			regex: /* @__PURE__ */ RegExp("^-[0-9]*\\.[0-9]+"),
			style: "number"
		},
		{
			name: "INTEGER_NEGATIVE",
			regex: /* @__PURE__ */ RegExp("^-[0-9]+"),
			style: "number"
		},
		{
			name: "STRING_LITERAL1",
			regex: /* @__PURE__ */ RegExp("^'(([^\\x27\\x5C\\x0A\\x0D])|\\\\[tbnrf\\\\\"']|(\\\\u[0-9A-Fa-f]{4}|\\\\U00(10|0[0-9A-Fa-f])[0-9A-Fa-f]{4}))*'"),
			style: "string"
		},
		{
			name: "STRING_LITERAL2",
			regex: /* @__PURE__ */ RegExp("^\"(([^\\x22\\x5C\\x0A\\x0D])|\\\\[tbnrf\\\\\"']|(\\\\u[0-9A-Fa-f]{4}|\\\\U00(10|0[0-9A-Fa-f])[0-9A-Fa-f]{4}))*\""),
			style: "string"
		},
		{
			name: "NIL",
			regex: /* @__PURE__ */ RegExp("^\\(([\\x20\\x09\\x0D\\x0A]|(#([^\\n\\r]*[\\n\\r]|[^\\n\\r]*$)))*\\)"),
			style: "punc"
		},
		{
			name: "ANON",
			regex: /* @__PURE__ */ RegExp("^\\[([\\x20\\x09\\x0D\\x0A]|(#([^\\n\\r]*[\\n\\r]|[^\\n\\r]*$)))*\\]"),
			style: "punc"
		},
		{
			name: "PNAME_LN",
			regex: /* @__PURE__ */ RegExp("^(([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD])(((([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|-|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]))|\\.)*(([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|-|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040])))?)?:([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|:|[0-9]|((%[0-9A-Fa-f][0-9A-Fa-f])|(\\\\[_~\\.\\-!\\$&'\\(\\)\\*\\+,;=/\\?#@%])))((([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|-|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040])|\\.|:|((%[0-9A-Fa-f][0-9A-Fa-f])|(\\\\[_~\\.\\-!\\$&'\\(\\)\\*\\+,;=/\\?#@%])))*(([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|-|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040])|:|((%[0-9A-Fa-f][0-9A-Fa-f])|(\\\\[_~\\.\\-!\\$&'\\(\\)\\*\\+,;=/\\?#@%]))))?"),
			style: "string-2"
		},
		{
			name: "PNAME_NS",
			regex: /* @__PURE__ */ RegExp("^(([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD])(((([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|-|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]))|\\.)*(([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|-|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040])))?)?:"),
			style: "string-2"
		},
		{
			name: "BLANK_NODE_LABEL",
			regex: /* @__PURE__ */ RegExp("^_:([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|[0-9])((([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|-|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040])|\\.)*([A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD]|_|-|[0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]))?"),
			style: "string-2"
		}
	];
	function a(e) {
		var n = [], r = t[e];
		if (r != null) for (let e in r) n.push(e.toString());
		else n.push(e);
		return n;
	}
	function o(e, o) {
		function s() {
			let t;
			if (o.inLiteral) {
				var a = !1;
				if (t = e.match(r[o.inLiteral].contents.regex, !0, !1), t && t[0].length == 0 && (t = e.match(r[o.inLiteral].closing.regex, !0, !1), a = !0), t && t[0].length > 0) {
					let i = {
						quotePos: a ? "end" : "content",
						cat: n[o.inLiteral].CAT,
						style: r[o.inLiteral].complete.style,
						string: t[0],
						start: e.start
					};
					return a && (o.inLiteral = void 0), i;
				}
			}
			for (let i in r) if (t = e.match(r[i].quotes.regex, !0, !1), t) {
				var s;
				return o.inLiteral ? (o.inLiteral = void 0, s = "end") : (o.inLiteral = i, s = "start"), {
					cat: n[i].CAT,
					style: r[i].quotes.style,
					string: t[0],
					quotePos: s,
					start: e.start
				};
			}
			for (var c = 0; c < i.length; ++c) if (t = e.match(i[c].regex, !0, !1), t) return {
				cat: i[c].name,
				style: i[c].style,
				string: t[0],
				start: e.start,
				quotePos: void 0
			};
			return t = e.match(_tokenizer_table_default.keywords, !0, !1), t ? {
				cat: e.current().toUpperCase(),
				style: "keyword",
				string: t[0],
				start: e.start,
				quotePos: void 0
			} : (t = e.match(_tokenizer_table_default.punct, !0, !1), t ? {
				cat: e.current(),
				style: "punc",
				string: t[0],
				start: e.start,
				quotePos: void 0
			} : (t = e.match(/^.[A-Za-z0-9]*/, !0, !1), {
				cat: "<invalid_token>",
				style: "error",
				string: t[0],
				start: e.start,
				quotePos: void 0
			}));
		}
		function c() {
			let t = e.column();
			o.errorStartPos = t, o.errorEndPos = t + p.string.length;
		}
		function l(e) {
			if (o.queryType == null) switch (e) {
				case "SELECT":
				case "CONSTRUCT":
				case "ASK":
				case "DESCRIBE":
				case "INSERT":
				case "DELETE":
				case "LOAD":
				case "CLEAR":
				case "CREATE":
				case "DROP":
				case "COPY":
				case "MOVE":
				case "ADD": o.queryType = e;
			}
		}
		function u(e) {
			switch (o.inPrefixDecl = e === "prefixDecl", e) {
				case "disallowVars":
					o.allowVars = !1;
					break;
				case "allowVars":
					o.allowVars = !0;
					break;
				case "disallowBnodes":
					o.allowBnodes = !1;
					break;
				case "allowBnodes":
					o.allowBnodes = !0;
					break;
				case "storeProperty": o.storeProperty = !0;
			}
		}
		function d(e) {
			return (o.allowVars || e != "var") && (o.allowBnodes || e != "blankNode" && e != "blankNodePropertyList" && e != "blankNodePropertyListPath");
		}
		e.pos == 0 && (o.possibleCurrent = o.possibleNext);
		let p = s();
		if (p.cat == "<invalid_token>") return o.OK == 1 && (o.OK = !1, c()), o.complete = !1, p.style;
		if (p.cat === "WS" || p.cat === "COMMENT" || p.quotePos && p.quotePos != "end") return o.possibleCurrent = o.possibleNext, o.possibleFullIri = !1, p.style;
		var m = !1, h;
		let g = p.cat;
		if (o.possibleFullIri && p.string === ">" && (o.possibleFullIri = !1), !o.possibleFullIri && p.string === "<" && (o.possibleFullIri = !0), !p.quotePos || p.quotePos == "end") for (; o.stack.length > 0 && g && o.OK && !m;) if (h = o.stack.pop(), h === "var" && p.string && (o.variables[p.string] = p.string), t[h]) {
			let e = t[h][g];
			if (e != null && d(h)) {
				for (var _ = e.length - 1; _ >= 0; --_) o.stack.push(e[_]);
				u(h);
			} else o.OK = !1, o.complete = !1, c(), o.stack.push(h);
		} else if (h == g) {
			o.inPrefixDecl && (h === "PNAME_NS" && p.string.length > 0 ? o.currentPnameNs = p.string.slice(0, -1) : typeof o.currentPnameNs == "string" && p.string.length > 1 && (o.prefixes[o.currentPnameNs] = p.string.slice(1, -1), o.currentPnameNs = void 0)), m = !0, l(h);
			for (var v = !0, y = o.stack.length; y > 0; --y) {
				let e = t[o.stack[y - 1]];
				(!e || !e.$) && (v = !1);
			}
			if (o.complete = v, o.storeProperty && g != "punc" ? (o.lastProperty = p.string, o.lastPropertyIndex = p.start, o.storeProperty = !1) : (g === "." || g === ";") && (o.lastProperty = "", o.lastPropertyIndex = 0), !o.inPrefixDecl && (g === "PNAME_NS" || g === "PNAME_LN")) {
				let e = p.string.indexOf(":");
				if (e >= 0) {
					let t = p.string.slice(0, e);
					o.prefixes[t] === void 0 && (o.OK = !1, c(), o.errorMsg = "Prefix '" + t + "' is not defined");
				}
			}
		} else o.OK = !1, o.complete = !1, c();
		if (!m && o.OK && (o.OK = !1, o.complete = !1, c()), o.possibleNext.indexOf("a") >= 0) {
			let t = e.string;
			for (let e = p.start; e >= 0; e--) if (t[e - 1] !== " ") {
				t[e - 1] === "|" || t[e - 1] === "/" || p.style === "punc" || (o.lastPredicateOffset = p.start);
				break;
			}
		}
		return o.possibleCurrent = o.possibleNext, o.possibleNext = a(o.stack[o.stack.length - 1]), p.style;
	}
	let s = {
		"*[,, object]": 3,
		"*[(,),object]": 3,
		"*[(,),objectPath]": 3,
		"*[/,pathEltOrInverse]": 2,
		object: 2,
		objectPath: 2,
		objectList: 2,
		objectListPath: 2,
		storeProperty: 2,
		pathMod: 2,
		"?pathMod": 2,
		propertyListNotEmpty: 1,
		propertyList: 1,
		propertyListPath: 1,
		propertyListPathNotEmpty: 1,
		"?[verb,objectList]": 1
	}, c = {
		"}": 1,
		"]": 1,
		")": 1,
		"{": -1,
		"(": -1,
		"[": -1
	};
	function l(t, n) {
		if (t.inLiteral) return 0;
		if (t.lastPredicateOffset !== void 0 && t.stack.length && t.stack[t.stack.length - 1] == "?[or([verbPath,verbSimple]),objectListPath]") return t.lastPredicateOffset;
		var r = 0, i = t.stack.length - 1;
		if (/^[\}\]\)]/.test(n)) {
			let e = n.substr(0, 1);
			for (; i >= 0; --i) if (t.stack[i] == e) {
				--i;
				break;
			}
		} else {
			let e = s[t.stack[i]];
			e && (r += e, --i);
		}
		for (; i >= 0; --i) {
			let e = c[t.stack[i]];
			e && (r += e);
		}
		return r * (e.indentUnit ?? 2);
	}
	return {
		token: o,
		startState: function() {
			return {
				tokenize: o,
				OK: !0,
				complete: _tokenizer_table_default.acceptEmpty,
				errorStartPos: void 0,
				errorEndPos: void 0,
				queryType: void 0,
				possibleCurrent: a(_tokenizer_table_default.startSymbol),
				possibleNext: a(_tokenizer_table_default.startSymbol),
				allowVars: !0,
				allowBnodes: !0,
				storeProperty: !1,
				lastProperty: "",
				lastPropertyIndex: 0,
				inLiteral: void 0,
				stack: [_tokenizer_table_default.startSymbol],
				lastPredicateOffset: e.indentUnit || 2,
				prefixes: {},
				variables: {},
				currentPnameNs: void 0,
				errorMsg: void 0,
				inPrefixDecl: !1,
				possibleFullIri: !1
			};
		},
		indent: l,
		electricChars: "}])"
	};
}
//#endregion
//#region node_modules/codemirror/addon/fold/foldcode.js
var require_foldcode = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror"], n) : n(CodeMirror);
	})(function(e) {
		function t(t, r, a, o) {
			if (a && a.call) {
				var s = a;
				a = null;
			} else var s = i(t, a, "rangeFinder");
			typeof r == "number" && (r = e.Pos(r, 0));
			var c = i(t, a, "minFoldSize");
			function l(e) {
				var n = s(t, r);
				if (!n || n.to.line - n.from.line < c) return null;
				if (o === "fold") return n;
				for (var i = t.findMarksAt(n.from), a = 0; a < i.length; ++a) if (i[a].__isFold) {
					if (!e) return null;
					n.cleared = !0, i[a].clear();
				}
				return n;
			}
			var u = l(!0);
			if (i(t, a, "scanUp")) for (; !u && r.line > t.firstLine();) r = e.Pos(r.line - 1, 0), u = l(!1);
			if (!(!u || u.cleared || o === "unfold")) {
				var d = n(t, a, u);
				e.on(d, "mousedown", function(t) {
					p.clear(), e.e_preventDefault(t);
				});
				var p = t.markText(u.from, u.to, {
					replacedWith: d,
					clearOnEnter: i(t, a, "clearOnEnter"),
					__isFold: !0
				});
				p.on("clear", function(n, r) {
					e.signal(t, "unfold", t, n, r);
				}), e.signal(t, "fold", t, u.from, u.to);
			}
		}
		function n(e, t, n) {
			var r = i(e, t, "widget");
			if (typeof r == "function" && (r = r(n.from, n.to)), typeof r == "string") {
				var a = document.createTextNode(r);
				r = document.createElement("span"), r.appendChild(a), r.className = "CodeMirror-foldmarker";
			} else r && (r = r.cloneNode(!0));
			return r;
		}
		e.newFoldFunction = function(e, n) {
			return function(r, i) {
				t(r, i, {
					rangeFinder: e,
					widget: n
				});
			};
		}, e.defineExtension("foldCode", function(e, n, r) {
			t(this, e, n, r);
		}), e.defineExtension("isFolded", function(e) {
			for (var t = this.findMarksAt(e), n = 0; n < t.length; ++n) if (t[n].__isFold) return !0;
		}), e.commands.toggleFold = function(e) {
			e.foldCode(e.getCursor());
		}, e.commands.fold = function(e) {
			e.foldCode(e.getCursor(), null, "fold");
		}, e.commands.unfold = function(e) {
			e.foldCode(e.getCursor(), { scanUp: !1 }, "unfold");
		}, e.commands.foldAll = function(t) {
			t.operation(function() {
				for (var n = t.firstLine(), r = t.lastLine(); n <= r; n++) t.foldCode(e.Pos(n, 0), { scanUp: !1 }, "fold");
			});
		}, e.commands.unfoldAll = function(t) {
			t.operation(function() {
				for (var n = t.firstLine(), r = t.lastLine(); n <= r; n++) t.foldCode(e.Pos(n, 0), { scanUp: !1 }, "unfold");
			});
		}, e.registerHelper("fold", "combine", function() {
			var e = Array.prototype.slice.call(arguments, 0);
			return function(t, n) {
				for (var r = 0; r < e.length; ++r) {
					var i = e[r](t, n);
					if (i) return i;
				}
			};
		}), e.registerHelper("fold", "auto", function(e, t) {
			for (var n = e.getHelpers(t, "fold"), r = 0; r < n.length; r++) {
				var i = n[r](e, t);
				if (i) return i;
			}
		});
		var r = {
			rangeFinder: e.fold.auto,
			widget: "↔",
			minFoldSize: 0,
			scanUp: !1,
			clearOnEnter: !0
		};
		e.defineOption("foldOptions", null);
		function i(e, t, n) {
			if (t && t[n] !== void 0) return t[n];
			var i = e.options.foldOptions;
			return i && i[n] !== void 0 ? i[n] : r[n];
		}
		e.defineExtension("foldOption", function(e, t) {
			return i(this, e, t);
		});
	});
})), require_foldgutter = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror(), require_foldcode()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror", "./foldcode"], n) : n(CodeMirror);
	})(function(e) {
		e.defineOption("foldGutter", !1, function(t, i, a) {
			a && a != e.Init && (t.clearGutter(t.state.foldGutter.options.gutter), t.state.foldGutter = null, t.off("gutterClick", l), t.off("changes", d), t.off("viewportChange", p), t.off("fold", m), t.off("unfold", m), t.off("swapDoc", d), t.off("optionChange", u)), i && (t.state.foldGutter = new n(r(i)), c(t), t.on("gutterClick", l), t.on("changes", d), t.on("viewportChange", p), t.on("fold", m), t.on("unfold", m), t.on("swapDoc", d), t.on("optionChange", u));
		});
		var t = e.Pos;
		function n(e) {
			this.options = e, this.from = this.to = 0;
		}
		function r(e) {
			return e === !0 && (e = {}), e.gutter ?? (e.gutter = "CodeMirror-foldgutter"), e.indicatorOpen ?? (e.indicatorOpen = "CodeMirror-foldgutter-open"), e.indicatorFolded ?? (e.indicatorFolded = "CodeMirror-foldgutter-folded"), e;
		}
		function i(e, n) {
			for (var r = e.findMarks(t(n, 0), t(n + 1, 0)), i = 0; i < r.length; ++i) if (r[i].__isFold) {
				var a = r[i].find(-1);
				if (a && a.line === n) return r[i];
			}
		}
		function a(e) {
			if (typeof e == "string") {
				var t = document.createElement("div");
				return t.className = e + " CodeMirror-guttermarker-subtle", t;
			}
			return e.cloneNode(!0);
		}
		function o(e, n, r) {
			var o = e.state.foldGutter.options, c = n - 1, l = e.foldOption(o, "minFoldSize"), u = e.foldOption(o, "rangeFinder"), d = typeof o.indicatorFolded == "string" && s(o.indicatorFolded), p = typeof o.indicatorOpen == "string" && s(o.indicatorOpen);
			e.eachLine(n, r, function(n) {
				++c;
				var r = null, s = n.gutterMarkers;
				if (s && (s = s[o.gutter]), i(e, c)) {
					if (d && s && d.test(s.className)) return;
					r = a(o.indicatorFolded);
				} else {
					var m = t(c, 0), h = u && u(e, m);
					if (h && h.to.line - h.from.line >= l) {
						if (p && s && p.test(s.className)) return;
						r = a(o.indicatorOpen);
					}
				}
				!r && !s || e.setGutterMarker(n, o.gutter, r);
			});
		}
		function s(e) {
			return RegExp("(^|\\s)" + e + "(?:$|\\s)\\s*");
		}
		function c(e) {
			var t = e.getViewport(), n = e.state.foldGutter;
			n && (e.operation(function() {
				o(e, t.from, t.to);
			}), n.from = t.from, n.to = t.to);
		}
		function l(e, n, r) {
			var a = e.state.foldGutter;
			if (a) {
				var o = a.options;
				if (r == o.gutter) {
					var s = i(e, n);
					s ? s.clear() : e.foldCode(t(n, 0), o);
				}
			}
		}
		function u(e, t) {
			t == "mode" && d(e);
		}
		function d(e) {
			var t = e.state.foldGutter;
			if (t) {
				var n = t.options;
				t.from = t.to = 0, clearTimeout(t.changeUpdate), t.changeUpdate = setTimeout(function() {
					c(e);
				}, n.foldOnChangeTimeSpan || 600);
			}
		}
		function p(e) {
			var t = e.state.foldGutter;
			if (t) {
				var n = t.options;
				clearTimeout(t.changeUpdate), t.changeUpdate = setTimeout(function() {
					var n = e.getViewport();
					t.from == t.to || n.from - t.to > 20 || t.from - n.to > 20 ? c(e) : e.operation(function() {
						n.from < t.from && (o(e, n.from, t.from), t.from = n.from), n.to > t.to && (o(e, t.to, n.to), t.to = n.to);
					});
				}, n.updateViewportTimeSpan || 400);
			}
		}
		function m(e, t) {
			var n = e.state.foldGutter;
			if (n) {
				var r = t.line;
				r >= n.from && r < n.to && o(e, r, r + 1);
			}
		}
	});
})), require_xml_fold = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror"], n) : n(CodeMirror);
	})(function(e) {
		var t = e.Pos;
		function n(e, t) {
			return e.line - t.line || e.ch - t.ch;
		}
		var r = "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD", i = r + "-:.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040", a = RegExp("<(/?)([" + r + "][" + i + "]*)", "g");
		function o(e, t, n, r) {
			this.line = t, this.ch = n, this.cm = e, this.text = e.getLine(t), this.min = r ? Math.max(r.from, e.firstLine()) : e.firstLine(), this.max = r ? Math.min(r.to - 1, e.lastLine()) : e.lastLine();
		}
		function s(e, n) {
			var r = e.cm.getTokenTypeAt(t(e.line, n));
			return r && /\btag\b/.test(r);
		}
		function c(e) {
			if (!(e.line >= e.max)) return e.ch = 0, e.text = e.cm.getLine(++e.line), !0;
		}
		function l(e) {
			if (!(e.line <= e.min)) return e.text = e.cm.getLine(--e.line), e.ch = e.text.length, !0;
		}
		function u(e) {
			for (;;) {
				var t = e.text.indexOf(">", e.ch);
				if (t == -1) {
					if (c(e)) continue;
					return;
				}
				if (!s(e, t + 1)) {
					e.ch = t + 1;
					continue;
				}
				var n = e.text.lastIndexOf("/", t), r = n > -1 && !/\S/.test(e.text.slice(n + 1, t));
				return e.ch = t + 1, r ? "selfClose" : "regular";
			}
		}
		function d(e) {
			for (;;) {
				var t = e.ch ? e.text.lastIndexOf("<", e.ch - 1) : -1;
				if (t == -1) {
					if (l(e)) continue;
					return;
				}
				if (!s(e, t + 1)) {
					e.ch = t;
					continue;
				}
				a.lastIndex = t, e.ch = t;
				var n = a.exec(e.text);
				if (n && n.index == t) return n;
			}
		}
		function p(e) {
			for (;;) {
				a.lastIndex = e.ch;
				var t = a.exec(e.text);
				if (!t) {
					if (c(e)) continue;
					return;
				}
				if (!s(e, t.index + 1)) {
					e.ch = t.index + 1;
					continue;
				}
				return e.ch = t.index + t[0].length, t;
			}
		}
		function m(e) {
			for (;;) {
				var t = e.ch ? e.text.lastIndexOf(">", e.ch - 1) : -1;
				if (t == -1) {
					if (l(e)) continue;
					return;
				}
				if (!s(e, t + 1)) {
					e.ch = t;
					continue;
				}
				var n = e.text.lastIndexOf("/", t), r = n > -1 && !/\S/.test(e.text.slice(n + 1, t));
				return e.ch = t + 1, r ? "selfClose" : "regular";
			}
		}
		function h(e, n) {
			for (var r = [];;) {
				var i = p(e), a, o = e.line, s = e.ch - (i ? i[0].length : 0);
				if (!i || !(a = u(e))) return;
				if (a != "selfClose") {
					if (i[1]) {
						for (var c = r.length - 1; c >= 0; --c) if (r[c] == i[2]) {
							r.length = c;
							break;
						}
						if (c < 0 && (!n || n == i[2])) return {
							tag: i[2],
							from: t(o, s),
							to: t(e.line, e.ch)
						};
					} else r.push(i[2]);
				}
			}
		}
		function g(e, n) {
			for (var r = [];;) {
				var i = m(e);
				if (!i) return;
				if (i == "selfClose") {
					d(e);
					continue;
				}
				var a = e.line, o = e.ch, s = d(e);
				if (!s) return;
				if (s[1]) r.push(s[2]);
				else {
					for (var c = r.length - 1; c >= 0; --c) if (r[c] == s[2]) {
						r.length = c;
						break;
					}
					if (c < 0 && (!n || n == s[2])) return {
						tag: s[2],
						from: t(e.line, e.ch),
						to: t(a, o)
					};
				}
			}
		}
		e.registerHelper("fold", "xml", function(e, r) {
			for (var i = new o(e, r.line, 0);;) {
				var a = p(i);
				if (!a || i.line != r.line) return;
				var s = u(i);
				if (!s) return;
				if (!a[1] && s != "selfClose") {
					var c = t(i.line, i.ch), l = h(i, a[2]);
					return l && n(l.from, c) > 0 ? {
						from: c,
						to: l.from
					} : null;
				}
			}
		}), e.findMatchingTag = function(e, r, i) {
			var a = new o(e, r.line, r.ch, i);
			if (a.text.indexOf(">") != -1 || a.text.indexOf("<") != -1) {
				var s = u(a), c = s && t(a.line, a.ch), l = s && d(a);
				if (!(!s || !l || n(a, r) > 0)) {
					var p = {
						from: t(a.line, a.ch),
						to: c,
						tag: l[2]
					};
					return s == "selfClose" ? {
						open: p,
						close: null,
						at: "open"
					} : l[1] ? {
						open: g(a, l[2]),
						close: p,
						at: "close"
					} : (a = new o(e, c.line, c.ch, i), {
						open: p,
						close: h(a, l[2]),
						at: "open"
					});
				}
			}
		}, e.findEnclosingTag = function(e, t, n, r) {
			for (var i = new o(e, t.line, t.ch, n);;) {
				var a = g(i, r);
				if (!a) break;
				var s = h(new o(e, t.line, t.ch, n), a.tag);
				if (s) return {
					open: a,
					close: s
				};
			}
		}, e.scanForClosingTag = function(e, t, n, r) {
			return h(new o(e, t.line, t.ch, r ? {
				from: 0,
				to: r
			} : null), n);
		};
	});
})), require_brace_fold = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror"], n) : n(CodeMirror);
	})(function(e) {
		function t(t) {
			return function(n, r) {
				var i = r.line, a = n.getLine(i);
				function o(t) {
					for (var o, s = r.ch, c = 0;;) {
						var l = s <= 0 ? -1 : a.lastIndexOf(t[0], s - 1);
						if (l == -1) {
							if (c == 1) break;
							c = 1, s = a.length;
							continue;
						}
						if (c == 1 && l < r.ch) break;
						if (o = n.getTokenTypeAt(e.Pos(i, l + 1)), !/^(comment|string)/.test(o)) return {
							ch: l + 1,
							tokenType: o,
							pair: t
						};
						s = l - 1;
					}
				}
				function s(t) {
					var r = 1, a = n.lastLine(), o, s = t.ch, c;
					outer: for (var l = i; l <= a; ++l) for (var u = n.getLine(l), d = l == i ? s : 0;;) {
						var p = u.indexOf(t.pair[0], d), m = u.indexOf(t.pair[1], d);
						if (p < 0 && (p = u.length), m < 0 && (m = u.length), d = Math.min(p, m), d == u.length) break;
						if (n.getTokenTypeAt(e.Pos(l, d + 1)) == t.tokenType) {
							if (d == p) ++r;
							else if (!--r) {
								o = l, c = d;
								break outer;
							}
						}
						++d;
					}
					return o == null || i == o ? null : {
						from: e.Pos(i, s),
						to: e.Pos(o, c)
					};
				}
				for (var c = [], l = 0; l < t.length; l++) {
					var u = o(t[l]);
					u && c.push(u);
				}
				c.sort(function(e, t) {
					return e.ch - t.ch;
				});
				for (var l = 0; l < c.length; l++) {
					var d = s(c[l]);
					if (d) return d;
				}
				return null;
			};
		}
		e.registerHelper("fold", "brace", t([["{", "}"], ["[", "]"]])), e.registerHelper("fold", "brace-paren", t([
			["{", "}"],
			["[", "]"],
			["(", ")"]
		])), e.registerHelper("fold", "import", function(t, n) {
			function r(n) {
				if (n < t.firstLine() || n > t.lastLine()) return null;
				var r = t.getTokenAt(e.Pos(n, 1));
				if (/\S/.test(r.string) || (r = t.getTokenAt(e.Pos(n, r.end + 1))), r.type != "keyword" || r.string != "import") return null;
				for (var i = n, a = Math.min(t.lastLine(), n + 10); i <= a; ++i) {
					var o = t.getLine(i).indexOf(";");
					if (o != -1) return {
						startCh: r.end,
						end: e.Pos(i, o)
					};
				}
			}
			var i = n.line, a = r(i), o;
			if (!a || r(i - 1) || (o = r(i - 2)) && o.end.line == i - 1) return null;
			for (var s = a.end;;) {
				var c = r(s.line + 1);
				if (c == null) break;
				s = c.end;
			}
			return {
				from: t.clipPos(e.Pos(i, a.startCh + 1)),
				to: s
			};
		}), e.registerHelper("fold", "include", function(t, n) {
			function r(n) {
				if (n < t.firstLine() || n > t.lastLine()) return null;
				var r = t.getTokenAt(e.Pos(n, 1));
				if (/\S/.test(r.string) || (r = t.getTokenAt(e.Pos(n, r.end + 1))), r.type == "meta" && r.string.slice(0, 8) == "#include") return r.start + 8;
			}
			var i = n.line, a = r(i);
			if (a == null || r(i - 1) != null) return null;
			for (var o = i; r(o + 1) != null;) ++o;
			return {
				from: e.Pos(i, a + 1),
				to: t.clipPos(e.Pos(o))
			};
		});
	});
})), require_show_hint = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror"], n) : n(CodeMirror);
	})(function(e) {
		var t = "CodeMirror-hint";
		e.showHint = function(e, t, n) {
			if (!t) return e.showHint(n);
			n && n.async && (t.async = !0);
			var r = { hint: t };
			if (n) for (var i in n) r[i] = n[i];
			return e.showHint(r);
		}, e.defineExtension("showHint", function(t) {
			t = a(this, this.getCursor("start"), t);
			var r = this.listSelections();
			if (!(r.length > 1)) {
				if (this.somethingSelected()) {
					if (!t.hint.supportsSelection) return;
					for (var i = 0; i < r.length; i++) if (r[i].head.line != r[i].anchor.line) return;
				}
				this.state.completionActive && this.state.completionActive.close();
				var o = this.state.completionActive = new n(this, t);
				o.options.hint && (e.signal(this, "startCompletion", this), o.update(!0));
			}
		}), e.defineExtension("closeHint", function() {
			this.state.completionActive && this.state.completionActive.close();
		});
		function n(e, t) {
			if (this.cm = e, this.options = t, this.widget = null, this.debounce = 0, this.tick = 0, this.startPos = this.cm.getCursor("start"), this.startLen = this.cm.getLine(this.startPos.line).length - this.cm.getSelection().length, this.options.updateOnCursorActivity) {
				var n = this;
				e.on("cursorActivity", this.activityFunc = function() {
					n.cursorActivity();
				});
			}
		}
		var r = window.requestAnimationFrame || function(e) {
			return setTimeout(e, 1e3 / 60);
		}, i = window.cancelAnimationFrame || clearTimeout;
		n.prototype = {
			close: function() {
				this.active() && (this.cm.state.completionActive = null, this.tick = null, this.options.updateOnCursorActivity && this.cm.off("cursorActivity", this.activityFunc), this.widget && this.data && e.signal(this.data, "close"), this.widget && this.widget.close(), e.signal(this.cm, "endCompletion", this.cm));
			},
			active: function() {
				return this.cm.state.completionActive == this;
			},
			pick: function(t, n) {
				var r = t.list[n], i = this;
				this.cm.operation(function() {
					r.hint ? r.hint(i.cm, t, r) : i.cm.replaceRange(o(r), r.from || t.from, r.to || t.to, "complete"), e.signal(t, "pick", r), i.cm.scrollIntoView();
				}), this.options.closeOnPick && this.close();
			},
			cursorActivity: function() {
				this.debounce && (i(this.debounce), this.debounce = 0);
				var e = this.startPos;
				this.data && (e = this.data.from);
				var t = this.cm.getCursor(), n = this.cm.getLine(t.line);
				if (t.line != this.startPos.line || n.length - t.ch != this.startLen - this.startPos.ch || t.ch < e.ch || this.cm.somethingSelected() || !t.ch || this.options.closeCharacters.test(n.charAt(t.ch - 1))) this.close();
				else {
					var a = this;
					this.debounce = r(function() {
						a.update();
					}), this.widget && this.widget.disable();
				}
			},
			update: function(e) {
				if (this.tick != null) {
					var t = this, n = ++this.tick;
					d(this.options.hint, this.cm, this.options, function(r) {
						t.tick == n && t.finishUpdate(r, e);
					});
				}
			},
			finishUpdate: function(t, n) {
				this.data && e.signal(this.data, "update");
				var r = this.widget && this.widget.picked || n && this.options.completeSingle;
				this.widget && this.widget.close(), this.data = t, t && t.list.length && (r && t.list.length == 1 ? this.pick(t, 0) : (this.widget = new l(this, t), e.signal(t, "shown")));
			}
		};
		function a(e, t, n) {
			var r = e.options.hintOptions, i = {};
			for (var a in m) i[a] = m[a];
			if (r) for (var a in r) r[a] !== void 0 && (i[a] = r[a]);
			if (n) for (var a in n) n[a] !== void 0 && (i[a] = n[a]);
			return i.hint.resolve && (i.hint = i.hint.resolve(e, t)), i;
		}
		function o(e) {
			return typeof e == "string" ? e : e.text;
		}
		function s(e, t) {
			var n = {
				Up: function() {
					t.moveFocus(-1);
				},
				Down: function() {
					t.moveFocus(1);
				},
				PageUp: function() {
					t.moveFocus(-t.menuSize() + 1, !0);
				},
				PageDown: function() {
					t.moveFocus(t.menuSize() - 1, !0);
				},
				Home: function() {
					t.setFocus(0);
				},
				End: function() {
					t.setFocus(t.length - 1);
				},
				Enter: t.pick,
				Tab: t.pick,
				Esc: t.close
			};
			/Mac/.test(navigator.platform) && (n["Ctrl-P"] = function() {
				t.moveFocus(-1);
			}, n["Ctrl-N"] = function() {
				t.moveFocus(1);
			});
			var r = e.options.customKeys, i = r ? {} : n;
			function a(e, r) {
				i[e] = typeof r == "string" ? n.hasOwnProperty(r) ? n[r] : r : function(e) {
					return r(e, t);
				};
			}
			if (r) for (var o in r) r.hasOwnProperty(o) && a(o, r[o]);
			var s = e.options.extraKeys;
			if (s) for (var o in s) s.hasOwnProperty(o) && a(o, s[o]);
			return i;
		}
		function c(e, t) {
			for (; t && t != e;) {
				if (t.nodeName.toUpperCase() === "LI" && t.parentNode == e) return t;
				t = t.parentNode;
			}
		}
		function l(t, n) {
			this.id = "cm-complete-" + Math.floor(Math.random(1e6)), this.completion = t, this.data = n, this.picked = !1;
			var r = this, i = t.cm, a = i.getInputField().ownerDocument, l = a.defaultView || a.parentWindow, u = this.hints = a.createElement("ul");
			u.setAttribute("role", "listbox"), u.setAttribute("aria-expanded", "true"), u.id = this.id, u.className = "CodeMirror-hints " + t.cm.options.theme, this.selectedHint = n.selectedHint || 0;
			for (var d = n.list, p = 0; p < d.length; ++p) {
				var m = u.appendChild(a.createElement("li")), h = d[p], g = "CodeMirror-hint" + (p == this.selectedHint ? " CodeMirror-hint-active" : "");
				h.className != null && (g = h.className + " " + g), m.className = g, p == this.selectedHint && m.setAttribute("aria-selected", "true"), m.id = this.id + "-" + p, m.setAttribute("role", "option"), h.render ? h.render(m, n, h) : m.appendChild(a.createTextNode(h.displayText || o(h))), m.hintId = p;
			}
			var _ = t.options.container || a.body, v = i.cursorCoords(t.options.alignWithWord ? n.from : null), y = v.left, b = v.bottom, x = !0, S = 0, C = 0;
			if (_ !== a.body) {
				var w = [
					"absolute",
					"relative",
					"fixed"
				].indexOf(l.getComputedStyle(_).position) === -1 ? _.offsetParent : _, T = w.getBoundingClientRect(), ee = a.body.getBoundingClientRect();
				S = T.left - ee.left - w.scrollLeft, C = T.top - ee.top - w.scrollTop;
			}
			u.style.left = y - S + "px", u.style.top = b - C + "px";
			var E = l.innerWidth || Math.max(a.body.offsetWidth, a.documentElement.offsetWidth), D = l.innerHeight || Math.max(a.body.offsetHeight, a.documentElement.offsetHeight);
			_.appendChild(u), i.getInputField().setAttribute("aria-autocomplete", "list"), i.getInputField().setAttribute("aria-owns", this.id), i.getInputField().setAttribute("aria-activedescendant", this.id + "-" + this.selectedHint);
			var O = t.options.moveOnOverlap ? u.getBoundingClientRect() : new DOMRect(), k = t.options.paddingForScrollbar ? u.scrollHeight > u.clientHeight + 1 : !1, A;
			if (setTimeout(function() {
				A = i.getScrollInfo();
			}), O.bottom - D > 0) {
				var M = O.bottom - O.top, te = O.top - (v.bottom - v.top) - 2;
				D - O.top < te ? (M > te && (u.style.height = (M = te) + "px"), u.style.top = (b = v.top - M) - C + "px", x = !1) : u.style.height = D - O.top - 2 + "px";
			}
			var ne = O.right - E;
			if (k && (ne += i.display.nativeBarWidth), ne > 0 && (O.right - O.left > E && (u.style.width = E - 5 + "px", ne -= O.right - O.left - E), u.style.left = (y = Math.max(v.left - ne - S, 0)) + "px"), k) for (var re = u.firstChild; re; re = re.nextSibling) re.style.paddingRight = i.display.nativeBarWidth + "px";
			if (i.addKeyMap(this.keyMap = s(t, {
				moveFocus: function(e, t) {
					r.changeActive(r.selectedHint + e, t);
				},
				setFocus: function(e) {
					r.changeActive(e);
				},
				menuSize: function() {
					return r.screenAmount();
				},
				length: d.length,
				close: function() {
					t.close();
				},
				pick: function() {
					r.pick();
				},
				data: n
			})), t.options.closeOnUnfocus) {
				var ie;
				i.on("blur", this.onBlur = function() {
					ie = setTimeout(function() {
						t.close();
					}, 100);
				}), i.on("focus", this.onFocus = function() {
					clearTimeout(ie);
				});
			}
			i.on("scroll", this.onScroll = function() {
				var e = i.getScrollInfo(), n = i.getWrapperElement().getBoundingClientRect();
				A || (A = i.getScrollInfo());
				var r = b + A.top - e.top, o = r - (l.pageYOffset || (a.documentElement || a.body).scrollTop);
				if (x || (o += u.offsetHeight), o <= n.top || o >= n.bottom) return t.close();
				u.style.top = r + "px", u.style.left = y + A.left - e.left + "px";
			}), e.on(u, "dblclick", function(e) {
				var t = c(u, e.target || e.srcElement);
				t && t.hintId != null && (r.changeActive(t.hintId), r.pick());
			}), e.on(u, "click", function(e) {
				var n = c(u, e.target || e.srcElement);
				n && n.hintId != null && (r.changeActive(n.hintId), t.options.completeOnSingleClick && r.pick());
			}), e.on(u, "mousedown", function() {
				setTimeout(function() {
					i.focus();
				}, 20);
			});
			var ae = this.getSelectedHintRange();
			return (ae.from !== 0 || ae.to !== 0) && this.scrollToActive(), e.signal(n, "select", d[this.selectedHint], u.childNodes[this.selectedHint]), !0;
		}
		l.prototype = {
			close: function() {
				if (this.completion.widget == this) {
					this.completion.widget = null, this.hints.parentNode && this.hints.parentNode.removeChild(this.hints), this.completion.cm.removeKeyMap(this.keyMap);
					var e = this.completion.cm.getInputField();
					e.removeAttribute("aria-activedescendant"), e.removeAttribute("aria-owns");
					var t = this.completion.cm;
					this.completion.options.closeOnUnfocus && (t.off("blur", this.onBlur), t.off("focus", this.onFocus)), t.off("scroll", this.onScroll);
				}
			},
			disable: function() {
				this.completion.cm.removeKeyMap(this.keyMap);
				var e = this;
				this.keyMap = { Enter: function() {
					e.picked = !0;
				} }, this.completion.cm.addKeyMap(this.keyMap);
			},
			pick: function() {
				this.completion.pick(this.data, this.selectedHint);
			},
			changeActive: function(t, n) {
				if (t >= this.data.list.length ? t = n ? this.data.list.length - 1 : 0 : t < 0 && (t = n ? 0 : this.data.list.length - 1), this.selectedHint != t) {
					var r = this.hints.childNodes[this.selectedHint];
					r && (r.className = r.className.replace(" CodeMirror-hint-active", ""), r.removeAttribute("aria-selected")), r = this.hints.childNodes[this.selectedHint = t], r.className += " CodeMirror-hint-active", r.setAttribute("aria-selected", "true"), this.completion.cm.getInputField().setAttribute("aria-activedescendant", r.id), this.scrollToActive(), e.signal(this.data, "select", this.data.list[this.selectedHint], r);
				}
			},
			scrollToActive: function() {
				var e = this.getSelectedHintRange(), t = this.hints.childNodes[e.from], n = this.hints.childNodes[e.to], r = this.hints.firstChild;
				t.offsetTop < this.hints.scrollTop ? this.hints.scrollTop = t.offsetTop - r.offsetTop : n.offsetTop + n.offsetHeight > this.hints.scrollTop + this.hints.clientHeight && (this.hints.scrollTop = n.offsetTop + n.offsetHeight - this.hints.clientHeight + r.offsetTop);
			},
			screenAmount: function() {
				return Math.floor(this.hints.clientHeight / this.hints.firstChild.offsetHeight) || 1;
			},
			getSelectedHintRange: function() {
				var e = this.completion.options.scrollMargin || 0;
				return {
					from: Math.max(0, this.selectedHint - e),
					to: Math.min(this.data.list.length - 1, this.selectedHint + e)
				};
			}
		};
		function u(e, t) {
			if (!e.somethingSelected()) return t;
			for (var n = [], r = 0; r < t.length; r++) t[r].supportsSelection && n.push(t[r]);
			return n;
		}
		function d(e, t, n, r) {
			if (e.async) e(t, r, n);
			else {
				var i = e(t, n);
				i && i.then ? i.then(r) : r(i);
			}
		}
		function p(t, n) {
			var r = t.getHelpers(n, "hint"), i;
			if (r.length) {
				var a = function(e, t, n) {
					var i = u(e, r);
					function a(r) {
						if (r == i.length) return t(null);
						d(i[r], e, n, function(e) {
							e && e.list.length > 0 ? t(e) : a(r + 1);
						});
					}
					a(0);
				};
				return a.async = !0, a.supportsSelection = !0, a;
			}
			return (i = t.getHelper(t.getCursor(), "hintWords")) ? function(t) {
				return e.hint.fromList(t, { words: i });
			} : e.hint.anyword ? function(t, n) {
				return e.hint.anyword(t, n);
			} : function() {};
		}
		e.registerHelper("hint", "auto", { resolve: p }), e.registerHelper("hint", "fromList", function(t, n) {
			var r = t.getCursor(), i = t.getTokenAt(r), a, o = e.Pos(r.line, i.start), s = r;
			i.start < r.ch && /\w/.test(i.string.charAt(r.ch - i.start - 1)) ? a = i.string.substr(0, r.ch - i.start) : (a = "", o = r);
			for (var c = [], l = 0; l < n.words.length; l++) {
				var u = n.words[l];
				u.slice(0, a.length) == a && c.push(u);
			}
			if (c.length) return {
				list: c,
				from: o,
				to: s
			};
		}), e.commands.autocomplete = e.showHint;
		var m = {
			hint: e.hint.auto,
			completeSingle: !0,
			alignWithWord: !0,
			closeCharacters: /[\s()\[\]{};:>,]/,
			closeOnPick: !0,
			closeOnUnfocus: !0,
			updateOnCursorActivity: !0,
			completeOnSingleClick: !0,
			container: null,
			customKeys: null,
			extraKeys: null,
			paddingForScrollbar: !0,
			moveOnOverlap: !0
		};
		e.defineOption("hintOptions", null);
	});
})), require_searchcursor = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror"], n) : n(CodeMirror);
	})(function(e) {
		var t = e.Pos;
		function n(e) {
			return e.flags ?? (e.ignoreCase ? "i" : "") + (e.global ? "g" : "") + (e.multiline ? "m" : "");
		}
		function r(e, t) {
			for (var r = n(e), i = r, a = 0; a < t.length; a++) i.indexOf(t.charAt(a)) == -1 && (i += t.charAt(a));
			return r == i ? e : new RegExp(e.source, i);
		}
		function i(e) {
			return /\\s|\\n|\n|\\W|\\D|\[\^/.test(e.source);
		}
		function a(e, n, i) {
			n = r(n, "g");
			for (var a = i.line, o = i.ch, s = e.lastLine(); a <= s; a++, o = 0) {
				n.lastIndex = o;
				var c = e.getLine(a), l = n.exec(c);
				if (l) return {
					from: t(a, l.index),
					to: t(a, l.index + l[0].length),
					match: l
				};
			}
		}
		function o(e, n, o) {
			if (!i(n)) return a(e, n, o);
			n = r(n, "gm");
			for (var s, c = 1, l = o.line, u = e.lastLine(); l <= u;) {
				for (var d = 0; d < c && !(l > u); d++) {
					var p = e.getLine(l++);
					s = s == null ? p : s + "\n" + p;
				}
				c *= 2, n.lastIndex = o.ch;
				var m = n.exec(s);
				if (m) {
					var h = s.slice(0, m.index).split("\n"), g = m[0].split("\n"), _ = o.line + h.length - 1, v = h[h.length - 1].length;
					return {
						from: t(_, v),
						to: t(_ + g.length - 1, g.length == 1 ? v + g[0].length : g[g.length - 1].length),
						match: m
					};
				}
			}
		}
		function s(e, t, n) {
			for (var r, i = 0; i <= e.length;) {
				t.lastIndex = i;
				var a = t.exec(e);
				if (!a) break;
				var o = a.index + a[0].length;
				if (o > e.length - n) break;
				(!r || o > r.index + r[0].length) && (r = a), i = a.index + 1;
			}
			return r;
		}
		function c(e, n, i) {
			n = r(n, "g");
			for (var a = i.line, o = i.ch, c = e.firstLine(); a >= c; a--, o = -1) {
				var l = e.getLine(a), u = s(l, n, o < 0 ? 0 : l.length - o);
				if (u) return {
					from: t(a, u.index),
					to: t(a, u.index + u[0].length),
					match: u
				};
			}
		}
		function l(e, n, a) {
			if (!i(n)) return c(e, n, a);
			n = r(n, "gm");
			for (var o, l = 1, u = e.getLine(a.line).length - a.ch, d = a.line, p = e.firstLine(); d >= p;) {
				for (var m = 0; m < l && d >= p; m++) {
					var h = e.getLine(d--);
					o = o == null ? h : h + "\n" + o;
				}
				l *= 2;
				var g = s(o, n, u);
				if (g) {
					var _ = o.slice(0, g.index).split("\n"), v = g[0].split("\n"), y = d + _.length, b = _[_.length - 1].length;
					return {
						from: t(y, b),
						to: t(y + v.length - 1, v.length == 1 ? b + v[0].length : v[v.length - 1].length),
						match: g
					};
				}
			}
		}
		var u, d;
		String.prototype.normalize ? (u = function(e) {
			return e.normalize("NFD").toLowerCase();
		}, d = function(e) {
			return e.normalize("NFD");
		}) : (u = function(e) {
			return e.toLowerCase();
		}, d = function(e) {
			return e;
		});
		function p(e, t, n, r) {
			if (e.length == t.length) return n;
			for (var i = 0, a = n + Math.max(0, e.length - t.length);;) {
				if (i == a) return i;
				var o = i + a >> 1, s = r(e.slice(0, o)).length;
				if (s == n) return o;
				s > n ? a = o : i = o + 1;
			}
		}
		function m(e, n, r, i) {
			if (!n.length) return null;
			var a = i ? u : d, o = a(n).split(/\r|\n\r?/);
			search: for (var s = r.line, c = r.ch, l = e.lastLine() + 1 - o.length; s <= l; s++, c = 0) {
				var m = e.getLine(s).slice(c), h = a(m);
				if (o.length == 1) {
					var g = h.indexOf(o[0]);
					if (g == -1) continue search;
					var r = p(m, h, g, a) + c;
					return {
						from: t(s, p(m, h, g, a) + c),
						to: t(s, p(m, h, g + o[0].length, a) + c)
					};
				}
				var _ = h.length - o[0].length;
				if (h.slice(_) != o[0]) continue search;
				for (var v = 1; v < o.length - 1; v++) if (a(e.getLine(s + v)) != o[v]) continue search;
				var y = e.getLine(s + o.length - 1), b = a(y), x = o[o.length - 1];
				if (b.slice(0, x.length) != x) continue search;
				return {
					from: t(s, p(m, h, _, a) + c),
					to: t(s + o.length - 1, p(y, b, x.length, a))
				};
			}
		}
		function h(e, n, r, i) {
			if (!n.length) return null;
			var a = i ? u : d, o = a(n).split(/\r|\n\r?/);
			search: for (var s = r.line, c = r.ch, l = e.firstLine() - 1 + o.length; s >= l; s--, c = -1) {
				var m = e.getLine(s);
				c > -1 && (m = m.slice(0, c));
				var h = a(m);
				if (o.length == 1) {
					var g = h.lastIndexOf(o[0]);
					if (g == -1) continue search;
					return {
						from: t(s, p(m, h, g, a)),
						to: t(s, p(m, h, g + o[0].length, a))
					};
				}
				var _ = o[o.length - 1];
				if (h.slice(0, _.length) != _) continue search;
				for (var v = 1, r = s - o.length + 1; v < o.length - 1; v++) if (a(e.getLine(r + v)) != o[v]) continue search;
				var y = e.getLine(s + 1 - o.length), b = a(y);
				if (b.slice(b.length - o[0].length) != o[0]) continue search;
				return {
					from: t(s + 1 - o.length, p(y, b, y.length - o[0].length, a)),
					to: t(s, p(m, h, _.length, a))
				};
			}
		}
		function g(e, n, i, s) {
			this.atOccurrence = !1, this.afterEmptyMatch = !1, this.doc = e, i = i ? e.clipPos(i) : t(0, 0), this.pos = {
				from: i,
				to: i
			};
			var u;
			typeof s == "object" ? u = s.caseFold : (u = s, s = null), typeof n == "string" ? (u ?? (u = !1), this.matches = function(t, r) {
				return (t ? h : m)(e, n, r, u);
			}) : (n = r(n, "gm"), this.matches = !s || s.multiline !== !1 ? function(t, r) {
				return (t ? l : o)(e, n, r);
			} : function(t, r) {
				return (t ? c : a)(e, n, r);
			});
		}
		g.prototype = {
			findNext: function() {
				return this.find(!1);
			},
			findPrevious: function() {
				return this.find(!0);
			},
			find: function(n) {
				var r = this.doc.clipPos(n ? this.pos.from : this.pos.to);
				if (this.afterEmptyMatch && this.atOccurrence && (r = t(r.line, r.ch), n ? (r.ch--, r.ch < 0 && (r.line--, r.ch = (this.doc.getLine(r.line) || "").length)) : (r.ch++, r.ch > (this.doc.getLine(r.line) || "").length && (r.ch = 0, r.line++)), e.cmpPos(r, this.doc.clipPos(r)) != 0)) return this.atOccurrence = !1;
				var i = this.matches(n, r);
				if (this.afterEmptyMatch = i && e.cmpPos(i.from, i.to) == 0, i) return this.pos = i, this.atOccurrence = !0, this.pos.match || !0;
				var a = t(n ? this.doc.firstLine() : this.doc.lastLine() + 1, 0);
				return this.pos = {
					from: a,
					to: a
				}, this.atOccurrence = !1;
			},
			from: function() {
				if (this.atOccurrence) return this.pos.from;
			},
			to: function() {
				if (this.atOccurrence) return this.pos.to;
			},
			replace: function(n, r) {
				if (this.atOccurrence) {
					var i = e.splitLines(n);
					this.doc.replaceRange(i, this.pos.from, this.pos.to, r), this.pos.to = t(this.pos.from.line + i.length - 1, i[i.length - 1].length + (i.length == 1 ? this.pos.from.ch : 0));
				}
			}
		}, e.defineExtension("getSearchCursor", function(e, t, n) {
			return new g(this.doc, e, t, n);
		}), e.defineDocExtension("getSearchCursor", function(e, t, n) {
			return new g(this, e, t, n);
		}), e.defineExtension("selectMatches", function(t, n) {
			for (var r = [], i = this.getSearchCursor(t, this.getCursor("from"), n); i.findNext() && !(e.cmpPos(i.to(), this.getCursor("to")) > 0);) r.push({
				anchor: i.from(),
				head: i.to()
			});
			r.length && this.setSelections(r, 0);
		});
	});
})), require_annotatescrollbar = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror"], n) : n(CodeMirror);
	})(function(e) {
		e.defineExtension("annotateScrollbar", function(e) {
			return typeof e == "string" && (e = { className: e }), new t(this, e);
		}), e.defineOption("scrollButtonHeight", 0);
		function t(e, t) {
			this.cm = e, this.options = t, this.buttonHeight = t.scrollButtonHeight || e.getOption("scrollButtonHeight"), this.annotations = [], this.doRedraw = this.doUpdate = null, this.div = e.getWrapperElement().appendChild(document.createElement("div")), this.div.style.cssText = "position: absolute; right: 0; top: 0; z-index: 7; pointer-events: none", this.computeScale();
			function n(e) {
				clearTimeout(r.doRedraw), r.doRedraw = setTimeout(function() {
					r.redraw();
				}, e);
			}
			var r = this;
			e.on("refresh", this.resizeHandler = function() {
				clearTimeout(r.doUpdate), r.doUpdate = setTimeout(function() {
					r.computeScale() && n(20);
				}, 100);
			}), e.on("markerAdded", this.resizeHandler), e.on("markerCleared", this.resizeHandler), t.listenForChanges !== !1 && e.on("changes", this.changeHandler = function() {
				n(250);
			});
		}
		t.prototype.computeScale = function() {
			var e = this.cm, t = (e.getWrapperElement().clientHeight - e.display.barHeight - this.buttonHeight * 2) / e.getScrollerElement().scrollHeight;
			if (t != this.hScale) return this.hScale = t, !0;
		}, t.prototype.update = function(e) {
			this.annotations = e, this.redraw();
		}, t.prototype.redraw = function(e) {
			e !== !1 && this.computeScale();
			var t = this.cm, n = this.hScale, r = document.createDocumentFragment(), i = this.annotations, a = t.getOption("lineWrapping"), o = a && t.defaultTextHeight() * 1.5, s = null, c = null;
			function l(e, n) {
				if (s != e.line) {
					s = e.line, c = t.getLineHandle(e.line);
					var r = t.getLineHandleVisualStart(c);
					r != c && (s = t.getLineNumber(r), c = r);
				}
				return c.widgets && c.widgets.length || a && c.height > o ? t.charCoords(e, "local")[n ? "top" : "bottom"] : t.heightAtLine(c, "local") + (n ? 0 : c.height);
			}
			var u = t.lastLine();
			if (t.display.barWidth) for (var d = 0, p; d < i.length; d++) {
				var m = i[d];
				if (!(m.to.line > u)) {
					for (var h = p || l(m.from, !0) * n, g = l(m.to, !1) * n; d < i.length - 1 && !(i[d + 1].to.line > u || (p = l(i[d + 1].from, !0) * n, p > g + .9));) m = i[++d], g = l(m.to, !1) * n;
					if (g != h) {
						var _ = Math.max(g - h, 3), v = r.appendChild(document.createElement("div"));
						v.style.cssText = "position: absolute; right: 0px; width: " + Math.max(t.display.barWidth - 1, 2) + "px; top: " + (h + this.buttonHeight) + "px; height: " + _ + "px", v.className = this.options.className, m.id && v.setAttribute("annotation-id", m.id);
					}
				}
			}
			this.div.textContent = "", this.div.appendChild(r);
		}, t.prototype.clear = function() {
			this.cm.off("refresh", this.resizeHandler), this.cm.off("markerAdded", this.resizeHandler), this.cm.off("markerCleared", this.resizeHandler), this.changeHandler && this.cm.off("changes", this.changeHandler), this.div.parentNode.removeChild(this.div);
		};
	});
})), require_matchesonscrollbar = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror(), require_searchcursor(), require_annotatescrollbar()) : typeof define == "function" && define.amd ? define([
			"../../lib/codemirror",
			"./searchcursor",
			"../scroll/annotatescrollbar"
		], n) : n(CodeMirror);
	})(function(e) {
		e.defineExtension("showMatchesOnScrollbar", function(e, n, r) {
			return typeof r == "string" && (r = { className: r }), r || (r = {}), new t(this, e, n, r);
		});
		function t(e, t, n, r) {
			this.cm = e, this.options = r;
			var i = { listenForChanges: !1 };
			for (var a in r) i[a] = r[a];
			i.className || (i.className = "CodeMirror-search-match"), this.annotation = e.annotateScrollbar(i), this.query = t, this.caseFold = n, this.gap = {
				from: e.firstLine(),
				to: e.lastLine() + 1
			}, this.matches = [], this.update = null, this.findMatches(), this.annotation.update(this.matches);
			var o = this;
			e.on("change", this.changeHandler = function(e, t) {
				o.onChange(t);
			});
		}
		var n = 1e3;
		t.prototype.findMatches = function() {
			if (this.gap) {
				for (var t = 0; t < this.matches.length; t++) {
					var r = this.matches[t];
					if (r.from.line >= this.gap.to) break;
					r.to.line >= this.gap.from && this.matches.splice(t--, 1);
				}
				for (var i = this.cm.getSearchCursor(this.query, e.Pos(this.gap.from, 0), {
					caseFold: this.caseFold,
					multiline: this.options.multiline
				}), a = this.options && this.options.maxMatches || n; i.findNext();) {
					var r = {
						from: i.from(),
						to: i.to()
					};
					if (r.from.line >= this.gap.to || (this.matches.splice(t++, 0, r), this.matches.length > a)) break;
				}
				this.gap = null;
			}
		};
		function r(e, t, n) {
			return e <= t ? e : Math.max(t, e + n);
		}
		t.prototype.onChange = function(t) {
			var n = t.from.line, i = e.changeEnd(t).line, a = i - t.to.line;
			if (this.gap ? (this.gap.from = Math.min(r(this.gap.from, n, a), t.from.line), this.gap.to = Math.max(r(this.gap.to, n, a), t.from.line)) : this.gap = {
				from: t.from.line,
				to: i + 1
			}, a) for (var o = 0; o < this.matches.length; o++) {
				var s = this.matches[o], c = r(s.from.line, n, a);
				c != s.from.line && (s.from = e.Pos(c, s.from.ch));
				var l = r(s.to.line, n, a);
				l != s.to.line && (s.to = e.Pos(l, s.to.ch));
			}
			clearTimeout(this.update);
			var u = this;
			this.update = setTimeout(function() {
				u.updateAfterChange();
			}, 250);
		}, t.prototype.updateAfterChange = function() {
			this.findMatches(), this.annotation.update(this.matches);
		}, t.prototype.clear = function() {
			this.cm.off("change", this.changeHandler), this.annotation.clear();
		};
	});
})), require_match_highlighter = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror(), require_matchesonscrollbar()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror", "./matchesonscrollbar"], n) : n(CodeMirror);
	})(function(e) {
		var t = {
			style: "matchhighlight",
			minChars: 2,
			delay: 100,
			wordsOnly: !1,
			annotateScrollbar: !1,
			showToken: !1,
			trim: !0
		};
		function n(e) {
			for (var n in this.options = {}, t) this.options[n] = (e && e.hasOwnProperty(n) ? e : t)[n];
			this.overlay = this.timeout = null, this.matchesonscroll = null, this.active = !1;
		}
		e.defineOption("highlightSelectionMatches", !1, function(t, a, o) {
			if (o && o != e.Init && (s(t), clearTimeout(t.state.matchHighlighter.timeout), t.state.matchHighlighter = null, t.off("cursorActivity", r), t.off("focus", i)), a) {
				var l = t.state.matchHighlighter = new n(a);
				t.hasFocus() ? (l.active = !0, c(t)) : t.on("focus", i), t.on("cursorActivity", r);
			}
		});
		function r(e) {
			var t = e.state.matchHighlighter;
			(t.active || e.hasFocus()) && a(e, t);
		}
		function i(e) {
			var t = e.state.matchHighlighter;
			t.active || (t.active = !0, a(e, t));
		}
		function a(e, t) {
			clearTimeout(t.timeout), t.timeout = setTimeout(function() {
				c(e);
			}, t.options.delay);
		}
		function o(e, t, n, r) {
			var i = e.state.matchHighlighter;
			if (e.addOverlay(i.overlay = d(t, n, r)), i.options.annotateScrollbar && e.showMatchesOnScrollbar) {
				var a = n ? RegExp((/\w/.test(t.charAt(0)) ? "\\b" : "") + t.replace(/[\\\[.+*?(){|^$]/g, "\\$&") + (/\w/.test(t.charAt(t.length - 1)) ? "\\b" : "")) : t;
				i.matchesonscroll = e.showMatchesOnScrollbar(a, !1, { className: "CodeMirror-selection-highlight-scrollbar" });
			}
		}
		function s(e) {
			var t = e.state.matchHighlighter;
			t.overlay && (e.removeOverlay(t.overlay), t.overlay = null, t.matchesonscroll && (t.matchesonscroll.clear(), t.matchesonscroll = null));
		}
		function c(e) {
			e.operation(function() {
				var t = e.state.matchHighlighter;
				if (s(e), !e.somethingSelected() && t.options.showToken) {
					for (var n = t.options.showToken === !0 ? /[\w$]/ : t.options.showToken, r = e.getCursor(), i = e.getLine(r.line), a = r.ch, c = a; a && n.test(i.charAt(a - 1));) --a;
					for (; c < i.length && n.test(i.charAt(c));) ++c;
					a < c && o(e, i.slice(a, c), n, t.options.style);
					return;
				}
				var u = e.getCursor("from"), d = e.getCursor("to");
				if (u.line == d.line && !(t.options.wordsOnly && !l(e, u, d))) {
					var p = e.getRange(u, d);
					t.options.trim && (p = p.replace(/^\s+|\s+$/g, "")), p.length >= t.options.minChars && o(e, p, !1, t.options.style);
				}
			});
		}
		function l(e, t, n) {
			if (e.getRange(t, n).match(/^\w+$/) !== null) {
				if (t.ch > 0) {
					var r = {
						line: t.line,
						ch: t.ch - 1
					}, i = e.getRange(r, t);
					if (i.match(/\W/) === null) return !1;
				}
				if (n.ch < e.getLine(t.line).length) {
					var r = {
						line: n.line,
						ch: n.ch + 1
					}, i = e.getRange(n, r);
					if (i.match(/\W/) === null) return !1;
				}
				return !0;
			}
			return !1;
		}
		function u(e, t) {
			return (!e.start || !t.test(e.string.charAt(e.start - 1))) && (e.pos == e.string.length || !t.test(e.string.charAt(e.pos)));
		}
		function d(e, t, n) {
			return { token: function(r) {
				if (r.match(e) && (!t || u(r, t))) return n;
				r.next(), r.skipTo(e.charAt(0)) || r.skipToEnd();
			} };
		}
	});
})), require_matchbrackets = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror"], n) : n(CodeMirror);
	})(function(e) {
		var t = /MSIE \d/.test(navigator.userAgent) && (document.documentMode == null || document.documentMode < 8), n = e.Pos, r = {
			"(": ")>",
			")": "(<",
			"[": "]>",
			"]": "[<",
			"{": "}>",
			"}": "{<",
			"<": ">>",
			">": "<<"
		};
		function i(e) {
			return e && e.bracketRegex || /[(){}[\]]/;
		}
		function a(e, t, a) {
			var s = e.getLineHandle(t.line), c = t.ch - 1, l = a && a.afterCursor;
			l ?? (l = /(^| )cm-fat-cursor($| )/.test(e.getWrapperElement().className));
			var u = i(a), d = !l && c >= 0 && u.test(s.text.charAt(c)) && r[s.text.charAt(c)] || u.test(s.text.charAt(c + 1)) && r[s.text.charAt(++c)];
			if (!d) return null;
			var p = d.charAt(1) == ">" ? 1 : -1;
			if (a && a.strict && p > 0 != (c == t.ch)) return null;
			var m = e.getTokenTypeAt(n(t.line, c + 1)), h = o(e, n(t.line, c + +(p > 0)), p, m, a);
			return h == null ? null : {
				from: n(t.line, c),
				to: h && h.pos,
				match: h && h.ch == d.charAt(0),
				forward: p > 0
			};
		}
		function o(e, t, a, o, s) {
			for (var c = s && s.maxScanLineLength || 1e4, l = s && s.maxScanLines || 1e3, u = [], d = i(s), p = a > 0 ? Math.min(t.line + l, e.lastLine() + 1) : Math.max(e.firstLine() - 1, t.line - l), m = t.line; m != p; m += a) {
				var h = e.getLine(m);
				if (h) {
					var g = a > 0 ? 0 : h.length - 1, _ = a > 0 ? h.length : -1;
					if (!(h.length > c)) for (m == t.line && (g = t.ch - +(a < 0)); g != _; g += a) {
						var v = h.charAt(g);
						if (d.test(v) && (o === void 0 || (e.getTokenTypeAt(n(m, g + 1)) || "") == (o || ""))) {
							var y = r[v];
							if (y && y.charAt(1) == ">" == a > 0) u.push(v);
							else if (u.length) u.pop();
							else return {
								pos: n(m, g),
								ch: v
							};
						}
					}
				}
			}
			return m - a != (a > 0 ? e.lastLine() : e.firstLine()) && null;
		}
		function s(e, r, i) {
			for (var o = e.state.matchBrackets.maxHighlightLineLength || 1e3, s = i && i.highlightNonMatching, c = [], l = e.listSelections(), u = 0; u < l.length; u++) {
				var d = l[u].empty() && a(e, l[u].head, i);
				if (d && (d.match || s !== !1) && e.getLine(d.from.line).length <= o) {
					var p = d.match ? "CodeMirror-matchingbracket" : "CodeMirror-nonmatchingbracket";
					c.push(e.markText(d.from, n(d.from.line, d.from.ch + 1), { className: p })), d.to && e.getLine(d.to.line).length <= o && c.push(e.markText(d.to, n(d.to.line, d.to.ch + 1), { className: p }));
				}
			}
			if (c.length) {
				t && e.state.focused && e.focus();
				var m = function() {
					e.operation(function() {
						for (var e = 0; e < c.length; e++) c[e].clear();
					});
				};
				if (r) setTimeout(m, 800);
				else return m;
			}
		}
		function c(e) {
			e.operation(function() {
				e.state.matchBrackets.currentlyHighlighted && (e.state.matchBrackets.currentlyHighlighted(), e.state.matchBrackets.currentlyHighlighted = null), e.state.matchBrackets.currentlyHighlighted = s(e, !1, e.state.matchBrackets);
			});
		}
		function l(e) {
			e.state.matchBrackets && e.state.matchBrackets.currentlyHighlighted && (e.state.matchBrackets.currentlyHighlighted(), e.state.matchBrackets.currentlyHighlighted = null);
		}
		e.defineOption("matchBrackets", !1, function(t, n, r) {
			r && r != e.Init && (t.off("cursorActivity", c), t.off("focus", c), t.off("blur", l), l(t)), n && (t.state.matchBrackets = typeof n == "object" ? n : {}, t.on("cursorActivity", c), t.on("focus", c), t.on("blur", l));
		}), e.defineExtension("matchBrackets", function() {
			s(this, !0);
		}), e.defineExtension("findMatchingBracket", function(e, t, n) {
			return (n || typeof t == "boolean") && (n ? (n.strict = t, t = n) : t = t ? { strict: !0 } : null), a(this, e, t);
		}), e.defineExtension("scanForBracket", function(e, t, n, r) {
			return o(this, e, t, n, r);
		});
	});
})), require_runmode = /* @__PURE__ */ __commonJSMin(((e, t) => {
	(function(n) {
		typeof e == "object" && typeof t == "object" ? n(require_codemirror()) : typeof define == "function" && define.amd ? define(["../../lib/codemirror"], n) : n(CodeMirror);
	})(function(e) {
		e.runMode = function(t, n, r, i) {
			var a = e.getMode(e.defaults, n), o = i && i.tabSize || e.defaults.tabSize;
			if (r.appendChild) {
				var s = /MSIE \d/.test(navigator.userAgent) && (document.documentMode == null || document.documentMode < 9), c = r, l = 0;
				c.textContent = "", r = function(e, t) {
					if (e == "\n") {
						c.appendChild(document.createTextNode(s ? "\r" : e)), l = 0;
						return;
					}
					for (var n = "", r = 0;;) {
						var i = e.indexOf("	", r);
						if (i == -1) {
							n += e.slice(r), l += e.length - r;
							break;
						}
						l += i - r, n += e.slice(r, i);
						var a = o - l % o;
						l += a;
						for (var u = 0; u < a; ++u) n += " ";
						r = i + 1;
					}
					if (t) {
						var d = c.appendChild(document.createElement("span"));
						d.className = "cm-" + t.replace(/ +/g, " cm-"), d.appendChild(document.createTextNode(n));
					} else c.appendChild(document.createTextNode(n));
				};
			}
			for (var u = e.splitLines(t), d = i && i.state || e.startState(a), p = 0, m = u.length; p < m; ++p) {
				p && r("\n");
				var h = new e.StringStream(u[p], null, {
					lookAhead: function(e) {
						return u[p + e];
					},
					baseToken: function() {}
				});
				for (!h.string && a.blankLine && a.blankLine(d); !h.eol();) {
					var g = a.token(h, d);
					r(h.current(), g, p, h.start, d, a), h.start = h.pos;
				}
			}
		};
	});
})), import_foldcode = require_foldcode(), import_foldgutter = require_foldgutter(), import_xml_fold = require_xml_fold(), import_brace_fold = require_brace_fold(), import_show_hint = require_show_hint(), import_searchcursor = require_searchcursor(), import_match_highlighter = require_match_highlighter(), import_matchbrackets = require_matchbrackets(), import_runmode = require_runmode(), _CodeMirror = import_codemirror.default;
_CodeMirror.registerHelper("fold", "prefix", prefixFold_default), _CodeMirror.defineMode("sparql11", tokenizer_default);
var CodeMirror$1 = _CodeMirror, _Yasqe, Yasqe = class e extends CodeMirror$1 {
	constructor(t, n = {}) {
		if (super(), this.autocompleters = {}, this.prevQueryValid = !1, this.queryValid = !0, this.handleHashChange = () => {
			this.config.consumeShareLink?.(this);
		}, this.notificationEls = {}, !t) throw Error("No parent passed as argument. Dont know where to draw YASQE");
		this.rootEl = document.createElement("div"), this.rootEl.className = "yasqe", t.appendChild(this.rootEl), this.config = merge({}, e.defaults, n);
		let r = CodeMirror$1(this.rootEl, this.config);
		for (let t of Object.getOwnPropertyNames(e.prototype)) r[t] = e.prototype[t].bind(this);
		Object.assign(this, CodeMirror$1.prototype, r), this.storage = new Storage(e.storageNamespace), this.drawButtons();
		let i = this.getStorageId();
		if (i) {
			let e = this.storage.get(i);
			this.persistentConfig = e && typeof e == "string" ? {
				query: e,
				editorHeight: this.config.editorHeight
			} : e, this.persistentConfig || (this.persistentConfig = {
				query: this.getValue(),
				editorHeight: this.config.editorHeight
			}), this.persistentConfig && this.persistentConfig.query && this.setValue(this.persistentConfig.query);
		}
		this.config.autocompleters.forEach((e) => this.enableCompleter(e).then(() => {}, console.warn)), this.config.consumeShareLink && (this.config.consumeShareLink(this), window.addEventListener("hashchange", this.handleHashChange)), this.checkSyntax(), this.persistentConfig && this.persistentConfig.editorHeight ? this.getWrapperElement().style.height = this.persistentConfig.editorHeight : this.config.editorHeight && (this.getWrapperElement().style.height = this.config.editorHeight), this.config.resizeable && this.drawResizer(), this.config.collapsePrefixesOnLoad && this.collapsePrefixes(!0), this.registerEventListeners();
	}
	handleChange() {
		this.checkSyntax(), this.updateQueryButton();
	}
	handleBlur() {
		this.saveQuery();
	}
	handleChanges() {
		this.checkSyntax(), this.updateQueryButton();
	}
	handleCursorActivity() {
		this.autocomplete(!0);
	}
	handleQuery(e, t, n) {
		this.req = t, this.abortController = n, this.updateQueryButton();
	}
	handleQueryResponse(e, t, n) {
		this.lastQueryDuration = n, this.req = void 0, this.updateQueryButton();
	}
	handleQueryAbort(e, t) {
		this.req = void 0, this.updateQueryButton();
	}
	registerEventListeners() {
		this.on("change", this.handleChange), this.on("blur", this.handleBlur), this.on("changes", this.handleChanges), this.on("cursorActivity", this.handleCursorActivity), this.on("query", this.handleQuery), this.on("queryResponse", this.handleQueryResponse), this.on("queryAbort", this.handleQueryAbort);
	}
	unregisterEventListeners() {
		this.off("change", this.handleChange), this.off("blur", this.handleBlur), this.off("changes", this.handleChanges), this.off("cursorActivity", this.handleCursorActivity), this.off("query", this.handleQuery), this.off("queryResponse", this.handleQueryResponse), this.off("queryAbort", this.handleQueryAbort);
	}
	emit(e, ...t) {
		CodeMirror$1.signal(this, e, this, ...t);
	}
	getStorageId(e) {
		let t = e || this.config.persistenceId;
		if (t) return typeof t == "string" ? t : t(this);
	}
	drawButtons() {
		let e = document.createElement("div");
		if (e.className = "yasqe_buttons", this.getWrapperElement().appendChild(e), this.config.pluginButtons) {
			let t = this.config.pluginButtons();
			if (!t) return;
			if (Array.isArray(t)) for (let n of t) e.append(n);
			else e.appendChild(t);
		}
		if (this.config.createShareableLink) {
			var t = drawSvgStringAsElement(share);
			let n = document.createElement("button");
			n.className = "yasqe_share", n.title = "Share query", n.setAttribute("aria-label", "Share query"), n.appendChild(t), e.appendChild(n), n.addEventListener("click", (e) => r(e)), n.addEventListener("keydown", (e) => {
				e.code === "Enter" && r(e);
			});
			let r = (n) => {
				n.stopPropagation();
				let r = document.createElement("div");
				r.className = "yasqe_sharePopup", e.appendChild(r), document.body.addEventListener("click", (e) => {
					r && e.target !== r && !r.contains(e.target) && (r.remove(), r = void 0);
				}, !0);
				var i = document.createElement("input");
				i.type = "text", i.value = this.config.createShareableLink(this), i.onfocus = function() {
					i.select();
				}, i.onmouseup = function() {
					return !1;
				}, r.innerHTML = "";
				var a = document.createElement("div");
				a.className = "inputWrapper", a.appendChild(i), r.appendChild(a);
				let o = [], s = this.config.createShortLink;
				if (s) {
					r.className = r.className += " enableShort";
					let e = document.createElement("button");
					o.push(e), e.innerHTML = "Shorten", e.className = "yasqe_btn yasqe_btn-sm shorten", r.appendChild(e), e.onclick = () => {
						o.forEach((e) => e.disabled = !0), s(this, i.value).then((e) => {
							i.value = e, i.focus();
						}, (e) => {
							let t = document.createElement("span");
							t.className = "shortlinkErr";
							let n = "An error has occurred";
							typeof e == "string" && e.length !== 0 ? n = e : e.message && e.message.length !== 0 && (n = e.message), t.textContent = n, i.replaceWith(t);
						});
					};
				}
				let c = document.createElement("button");
				o.push(c), c.innerText = "cURL", c.className = "yasqe_btn yasqe_btn-sm curl", r.appendChild(c), c.onclick = () => {
					o.forEach((e) => e.disabled = !0), i.value = this.getAsCurlString(), i.focus(), r?.appendChild(c);
				};
				let l = t.getBoundingClientRect();
				r.style.top = t.offsetTop + l.height + "px", r.style.left = t.offsetLeft + t.clientWidth - r.clientWidth + "px", i.focus();
			};
		}
		if (this.config.showQueryButton) {
			this.queryBtn = document.createElement("button"), addClass(this.queryBtn, "yasqe_queryButton");
			let t = drawSvgStringAsElement(query);
			addClass(t, "queryIcon"), this.queryBtn.appendChild(t);
			let n = drawSvgStringAsElement(warning);
			addClass(n, "warningIcon"), this.queryBtn.appendChild(n), this.queryBtn.onclick = () => {
				this.config.queryingDisabled || (this.req ? this.abortQuery() : this.query().catch(() => {}));
			}, this.queryBtn.title = "Run query", this.queryBtn.setAttribute("aria-label", "Run query"), e.appendChild(this.queryBtn), this.updateQueryButton();
		}
	}
	drawResizer() {
		if (this.resizeWrapper) return;
		this.resizeWrapper = document.createElement("div"), addClass(this.resizeWrapper, "resizeWrapper");
		let e = document.createElement("div");
		addClass(e, "resizeChip"), this.resizeWrapper.appendChild(e), this.resizeWrapper.addEventListener("mousedown", this.initDrag, !1), this.resizeWrapper.addEventListener("dblclick", this.expandEditor), this.rootEl.appendChild(this.resizeWrapper);
	}
	initDrag() {
		document.documentElement.addEventListener("mousemove", this.doDrag, !1), document.documentElement.addEventListener("mouseup", this.stopDrag, !1);
	}
	calculateDragOffset(e, t) {
		let n = 0;
		t.offsetParent && (n = t.offsetParent.offsetTop);
		let r = 0, i = t.parentElement;
		for (; i;) r += i.scrollTop, i = i.parentElement;
		return e.clientY - n - this.rootEl.offsetTop + r;
	}
	doDrag(e) {
		this.getWrapperElement().style.height = this.calculateDragOffset(e, this.rootEl) + "px";
	}
	stopDrag() {
		document.documentElement.removeEventListener("mousemove", this.doDrag, !1), document.documentElement.removeEventListener("mouseup", this.stopDrag, !1), this.emit("resize", this.getWrapperElement().style.height), this.getStorageId() && this.persistentConfig && (this.persistentConfig.editorHeight = this.getWrapperElement().style.height, this.saveQuery()), this.refresh();
	}
	duplicateLine() {
		let e = this.getDoc().getCursor();
		if (e) {
			let t = this.getDoc().getLine(e.line);
			this.getDoc().replaceRange(t + "\n" + t, {
				ch: 0,
				line: e.line
			}, {
				ch: t.length,
				line: e.line
			});
		}
	}
	updateQueryButton(e) {
		this.queryBtn && (this.config.queryingDisabled ? (addClass(this.queryBtn, "query_disabled"), this.queryBtn.title = this.config.queryingDisabled) : (removeClass(this.queryBtn, "query_disabled"), this.queryBtn.title = "Run query", this.queryBtn.setAttribute("aria-label", "Run query")), e || (e = this.queryValid ? "valid" : "error"), e != this.queryStatus && (removeClass(this.queryBtn, "query_" + this.queryStatus), addClass(this.queryBtn, "query_" + e), this.queryStatus = e), this.req && this.queryBtn.className.indexOf("busy") < 0 && (this.queryBtn.className = this.queryBtn.className += " busy"), !this.req && this.queryBtn.className.indexOf("busy") >= 0 && (this.queryBtn.className = this.queryBtn.className.replace("busy", "")));
	}
	handleLocalStorageQuotaFull(t) {
		console.warn("Localstorage quota exceeded. Clearing all queries"), e.clearStorage();
	}
	saveQuery() {
		let e = this.getStorageId();
		!e || !this.persistentConfig || (this.persistentConfig.query = this.getValue(), this.storage.set(e, this.persistentConfig, this.config.persistencyExpire, this.handleLocalStorageQuotaFull));
	}
	getQueryType() {
		return this.getOption("queryType");
	}
	getQueryMode() {
		switch (this.getQueryType()) {
			case "INSERT":
			case "DELETE":
			case "LOAD":
			case "CLEAR":
			case "CREATE":
			case "DROP":
			case "COPY":
			case "MOVE":
			case "ADD": return "update";
			default: return "query";
		}
	}
	getVariablesFromQuery() {
		let e = this.getTokenAt({
			line: this.getDoc().lastLine(),
			ch: this.getDoc().getLine(this.getDoc().lastLine()).length
		}, !0), t = [];
		for (var n in e.state.variables) t.push(n);
		return t.sort();
	}
	autoformatSelection(t, n) {
		var r = this.getValue();
		return r = r.substring(t, n), e.autoformatString(r);
	}
	static autoformatString(t) {
		var n = [[
			"keyword",
			"ws",
			"string-2",
			"ws",
			"variable-3"
		], [
			"keyword",
			"ws",
			"variable-3"
		]], r = ["}"], i = function(e) {
			if (e === "{" || e === ".") return 1;
			if (e === ";") return s.length > 2 && s[s.length - 2] === "punc" ? 0 : 1;
			for (var t = 0; t < n.length; t++) if (s.valueOf().toString() === n[t].valueOf().toString()) return 1;
			for (var t = 0; t < r.length; t++) if (o.trim() !== "" && e == r[t]) return -1;
			return 0;
		}, a = "", o = "", s = [];
		return e.runMode(t, "sparql11", function(e, t) {
			s.push(t);
			var n = i(e);
			n == 0 ? (o += e, a += e) : (n == 1 ? (a += e + "\n", o = "") : (a += "\n" + e, o = e), s = []), s.length == 1 && s[0] == "sp-ws" && (s = []);
		}), a.replace(/\n\s*\n/g, "\n").trim();
	}
	commentLines() {
		for (var e = this.getDoc().getCursor("start").line, t = this.getDoc().getCursor("end").line, n = Math.min(e, t), r = Math.max(e, t), i = !0, a = n; a <= r; a++) {
			var o = this.getDoc().getLine(a);
			if (o.length == 0 || o.substring(0, 1) != "#") {
				i = !1;
				break;
			}
		}
		for (var a = n; a <= r; a++) i ? this.getDoc().replaceRange("", {
			line: a,
			ch: 0
		}, {
			line: a,
			ch: 1
		}) : this.getDoc().replaceRange("#", {
			line: a,
			ch: 0
		});
	}
	autoformat() {
		this.getDoc().somethingSelected() || this.execCommand("selectAll");
		let e = this.getDoc().getCursor("start");
		var t = {
			line: this.getDoc().getCursor("end").line,
			ch: this.getDoc().getSelection().length
		}, n = this.getDoc().indexFromPos(e), r = this.getDoc().indexFromPos(t);
		let i = this.autoformatSelection(n, r);
		this.operation(() => {
			this.getDoc().replaceRange(i, e, t);
			for (var r = this.getDoc().posFromIndex(n).line, a = this.getDoc().posFromIndex(n + i.length).line, o = r; o <= a; o++) this.indentLine(o, "smart");
		});
	}
	getQueryWithValues(t) {
		if (!t) return this.getValue();
		var n;
		if (typeof t == "string") n = t;
		else {
			t instanceof Array || (t = [t]);
			var r = t.reduce(function(e, t) {
				for (var n in t) e[n] = n;
				return e;
			}, {}), i = [];
			for (var a in r) i.push(a);
			if (!i.length) return this.getValue();
			n = "VALUES (" + i.join(" ") + ") {\n", t.forEach(function(e) {
				n += "( ", i.forEach(function(t) {
					n += e[t] || "UNDEF";
				}), n += " )\n";
			}), n += "}\n";
		}
		if (!n) return this.getValue();
		var o = "", s = !1, c = !1;
		return e.runMode(this.getValue(), "sparql11", function(e, t, r, i, a) {
			t === "keyword" && e.toLowerCase() === "select" && (c = !0), o += e, c && !s && t === "punc" && e === "{" && (s = !0, o += "\n" + n);
		}), o;
	}
	getValueWithoutComments() {
		var t = "";
		return e.runMode(this.getValue(), "sparql11", function(e, n) {
			n != "comment" && (t += e);
		}), t;
	}
	setCheckSyntaxErrors(e) {
		this.config.syntaxErrorCheck = e, this.checkSyntax();
	}
	checkSyntax() {
		this.queryValid = !0, this.clearGutter("gutterErrorBar");
		for (var e, t = 0; t < this.getDoc().lineCount(); ++t) {
			var n = !1;
			this.prevQueryValid || (n = !0);
			var r = this.getTokenAt({
				line: t,
				ch: this.getDoc().getLine(t).length
			}, n), e = r.state;
			if (this.setOption("queryType", e.queryType), e.OK == 0) {
				if (!this.config.syntaxErrorCheck) {
					let e = this.getWrapperElement().querySelectorAll(".sp-error");
					for (let t = 0; t < e.length; t++) {
						var i = e[t];
						i.style && (i.style.color = "black");
					}
					return;
				}
				let n = drawSvgStringAsElement(warning);
				if (e.errorMsg) tooltip(this, n, escape$1(r.state.errorMsg));
				else if (e.possibleCurrent && e.possibleCurrent.length > 0) {
					var a = [];
					e.possibleCurrent.forEach(function(e) {
						a.push("<strong style='text-decoration:underline'>" + escape$1(e) + "</strong>");
					}), tooltip(this, n, "This line is invalid. Expected: " + a.join(", "));
				}
				n.className = "parseErrorIcon", this.setGutterMarker(t, "gutterErrorBar", n), this.queryValid = !1;
				break;
			}
		}
	}
	getCompleteToken(e, t) {
		return getCompleteToken(this, e, t);
	}
	getPreviousNonWsToken(e, t) {
		return getPreviousNonWsToken(this, e, t);
	}
	getNextNonWsToken(e, t) {
		return getNextNonWsToken(this, e, t);
	}
	showNotification(e, t) {
		if (!this.notificationEls[e]) {
			let t = document.createElement("div");
			addClass(t, "notificationContainer"), this.getWrapperElement().appendChild(t), this.notificationEls[e] = document.createElement("div"), addClass(this.notificationEls[e], "notification", "notif_" + e), t.appendChild(this.notificationEls[e]);
		}
		for (let t in this.notificationEls) t !== e && this.hideNotification(t);
		let n = this.notificationEls[e];
		addClass(n, "active"), n.innerText = t;
	}
	hideNotification(e) {
		this.notificationEls[e] && removeClass(this.notificationEls[e], "active");
	}
	enableCompleter(t) {
		return e.Autocompleters[t] ? (this.config.autocompleters.indexOf(t) < 0 && this.config.autocompleters.push(t), (this.autocompleters[t] = new Completer(this, e.Autocompleters[t])).initialize()) : Promise.reject(/* @__PURE__ */ Error("Autocompleter " + t + " is not a registered autocompleter"));
	}
	disableCompleter(e) {
		this.config.autocompleters = this.config.autocompleters.filter((t) => t !== e), this.autocompleters[e] = void 0;
	}
	autocomplete(e = !1) {
		if (!this.getDoc().somethingSelected()) for (let t in this.config.autocompleters) {
			let n = this.autocompleters[this.config.autocompleters[t]];
			!n || n.autocomplete(e);
		}
	}
	collapsePrefixes(e = !0) {
		let t = findFirstPrefixLine(this);
		t !== void 0 && this.foldCode(t, CodeMirror$1.fold.prefix, e ? "fold" : "unfold");
	}
	getPrefixesFromQuery() {
		return getPrefixesFromQuery(this);
	}
	addPrefixes(e) {
		return addPrefixes(this, e);
	}
	removePrefixes(e) {
		return removePrefixes(this, e);
	}
	updateWidget() {
		if (this.cursorCoords && this.state.completionActive && this.state.completionActive.widget) {
			let e = this.cursorCoords(null).bottom;
			this.state.completionActive.widget.hints.style.top = e + "px";
		}
	}
	query(e) {
		return this.config.queryingDisabled ? Promise.reject("Querying is disabled.") : (this.abortQuery(), executeQuery(this, e));
	}
	getUrlParams() {
		let e = {};
		return window.location.hash.length > 1 && (e = import_query_string.parse(location.hash)), (!e || !("query" in e)) && window.location.search.length > 1 && (e = import_query_string.parse(window.location.search)), e;
	}
	configToQueryParams() {
		var e = {};
		return window.location.hash.length > 1 && (e = import_query_string.parse(window.location.hash)), e.query = this.getValue(), e;
	}
	queryParamsToConfig(e) {
		e && e.query && typeof e.query == "string" && this.setValue(e.query);
	}
	getAsCurlString(e) {
		return getAsCurlString(this, e);
	}
	abortQuery() {
		this.req && (this.abortController && this.abortController.abort(), this.emit("queryAbort", this, this.req));
	}
	expandEditor() {
		this.setSize(null, "100%");
	}
	destroy() {
		this.abortQuery(), this.unregisterEventListeners(), this.resizeWrapper?.removeEventListener("mousedown", this.initDrag, !1), this.resizeWrapper?.removeEventListener("dblclick", this.expandEditor);
		for (let e in this.autocompleters) this.disableCompleter(e);
		window.removeEventListener("hashchange", this.handleHashChange), this.rootEl.remove();
	}
	static clearStorage() {
		new Storage(e.storageNamespace).removeNamespace();
	}
	static registerAutocompleter(t, n = !0) {
		let r = t.name;
		e.Autocompleters[r] = t, n && e.defaults.autocompleters.indexOf(r) < 0 && e.defaults.autocompleters.push(r);
	}
	static forkAutocompleter(t, n, r = !0) {
		if (!e.Autocompleters[t]) throw Error("Autocompleter " + t + " does not exist");
		if (!n?.name) throw Error("Expected a name for newly registered autocompleter");
		let i = n.name;
		e.Autocompleters[i] = {
			...e.Autocompleters[t],
			...n
		}, r && e.defaults.autocompleters.indexOf(i) < 0 && e.defaults.autocompleters.push(i);
	}
};
_Yasqe = Yasqe, _Yasqe.storageNamespace = "triply", _Yasqe.Sparql = sparql_exports, _Yasqe.runMode = CodeMirror$1.runMode, _Yasqe.Autocompleters = {}, _Yasqe.defaults = get(), Object.assign(CodeMirror$1.prototype, Yasqe.prototype), completers.forEach((e) => {
	Yasqe.registerAutocompleter(e);
});
//#endregion
export { Yasqe, Yasqe as default };

//# sourceMappingURL=yasqe.esm.js.map